import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { settled } from '../../test/support/screens/open-screen';
import { Reminders } from './reminders';

const DAYS = [
  { what: 'opens', date: '2026-11-05' },
  { what: 'expires', date: '2026-12-05' },
] as const;

const WECHAT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49';

const user = userEvent.setup();

async function tapped(name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name }));
  await act(settled);
}

let handedOver: string[];
beforeEach(() => {
  handedOver = [];
  URL.createObjectURL = () => 'blob:reminders';
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handedOver.push(this.download);
  });
  render(<Reminders days={DAYS} validTo="2026-12-05" permit="mum0000000000000" nickname="妈妈" />);
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('a browser is handed a calendar file, and the screen says what to do with it', async () => {
  await tapped('记到手机日历');
  expect(handedOver).toEqual(['permit-reminders.ics']);
  expect(screen.getByText(/^已生成日历文件，打开它就能记到日历/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '复制提醒文字' })).not.toBeInTheDocument();
});

test('in WeChat’s own browser, which drops the file, the screen leads to the phone’s browser, and the days can be copied', async () => {
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WECHAT);
  await tapped('记到手机日历');
  expect(handedOver).toEqual([]);
  expect(screen.getByText(/存不了日历文件.*点右上角的“…”，选“在浏览器打开”，再试一次/)).toBeVisible();
  await tapped('复制提醒文字');
  expect(await navigator.clipboard.readText()).toBe(
    [
      '2026-11-05 妈妈：上海居住证通常从今天起可以续签（非官方提醒）',
      '2026-12-05 妈妈：上海居住证今天到期（非官方提醒）',
      '居住证有效期到2026年12月5日。提醒由演示应用生成，非官方；以官方公布为准。',
    ].join('\n'),
  );
  expect(screen.getByText(/^提醒文字已复制/)).toBeVisible();
});
