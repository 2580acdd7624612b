import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { settled } from '../../test/support/screens/open-screen';
import { device } from '../../test/support/screens/taro';
import { Reminders } from './reminders';

const user = userEvent.setup();
const DAYS = [
  { what: 'opens', date: '2026-11-05' },
  { what: 'expires', date: '2026-12-05' },
] as const;

function drawn(): void {
  render(<Reminders days={DAYS} validTo="2026-12-05" permit="mum0000000000000" nickname="妈妈" />);
}

async function tapped(name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name }));
  await act(settled);
}

test('on WeChat each tap adds one day to the calendar, and says so', async () => {
  drawn();
  await tapped('记到手机日历 · 有效期最后一天：2026年12月5日');
  expect(device.calendar).toMatchObject([
    {
      title: '妈妈：上海居住证今天到期（非官方提醒）',
      // 2026-12-05T01:00:00Z
      startTime: 1_796_432_400,
    },
  ]);
  expect(screen.getByText(/^已交给手机日历。.*请打开日历看一下/)).toBeVisible();
});

test('once the calendar was refused, a link to the settings is shown, and the day can be added afterwards', async () => {
  device.calendarIs = 'forbidden';
  device.calendarSetting = 'forbidden';
  device.willSet = 'forbidden';
  drawn();
  await tapped(/开放续签/);
  expect(screen.getByText(/还不能用日历/)).toBeVisible();
  await tapped('去设置里允许');
  expect(screen.getByText(/还不能用日历/)).toBeVisible();
  device.willSet = 'allowed';
  await tapped('去设置里允许');
  expect(screen.getByText('已允许使用日历，请再点一次要记的日子。')).toBeVisible();
  device.calendarIs = 'working';
  await tapped(/开放续签/);
  expect(device.calendar).toHaveLength(1);
  expect(screen.queryByRole('button', { name: '去设置里允许' })).not.toBeInTheDocument();
});

test('without a calendar, all the days can be copied', async () => {
  device.calendarIs = 'forbidden';
  drawn();
  await tapped(/开放续签/);
  expect(screen.queryByRole('button', { name: '去设置里允许' })).not.toBeInTheDocument();
  await tapped('复制提醒文字');
  expect(device.clipboard).toEqual([
    [
      '2026-11-05 妈妈：上海居住证通常从今天起可以续签（非官方提醒）',
      '2026-12-05 妈妈：上海居住证今天到期（非官方提醒）',
      '居住证有效期到2026年12月5日。提醒由演示应用生成，非官方；以官方公布为准。',
    ].join('\n'),
  ]);
});

test('nothing is shown if no day lies ahead', () => {
  const { container } = render(<Reminders days={[]} validTo="2020-12-05" permit="mum0000000000000" />);
  expect(container).toBeEmptyDOMElement();
});
