import { screen } from '@testing-library/react';
import {
  copiedText,
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  launchAs,
  type Life,
  type PersonId,
  started,
  tap,
  verified,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import ExportResult from './export-result';

const MARK = '演示数据 · 非官方 · 不是凭证';

async function storedFor(person: PersonId): Promise<Life> {
  const life = await launchAs(person);
  const of = await verified(life);
  await life.open(ExportResult, { of });
  return life;
}

test('核验通过: the copied text is the one shown, marked above and below, with the number to quote', async () => {
  const { user } = await storedFor('smooth');
  expect(device.title).toBe('保存和分享');
  await tap(user, 'button', '复制文字');
  const lines = (await copiedText()).split('\n');
  expect(lines).toEqual([
    MARK,
    '核验通过',
    '原有效期：到2026年12月5日',
    '现在有效期：到2027年12月5日',
    '有效期与上一期连续计算。',
    '另外要知道',
    expect.stringMatching(/^卡片通常不用换.*（较可信）依据：居住证自动签注的说明、受理服务中心自助机的程序$/),
    '2026年11月23日得出',
    expect.stringMatching(/^办件编号：YS20261123-\d{4}（演示，非官方）$/),
    '以官方“随申办”、一网通办和受理服务中心公布的为准。这里不是官方凭证。',
    MARK,
  ]);
  for (const line of lines) expectWords(line);
});

test('the exported text of a renewal has the days of the next window for the calendar', async () => {
  await storedFor('smooth');
  expectWords('下次续签的提醒', '开放续签：2027年11月5日');
  expect(screen.getAllByRole('button', { name: /^记到手机日历/ })[0]).toBeVisible();
});

test('the exported text of a counter result has the reasons, what to do about them, and the papers', async () => {
  await storedFor('two-reasons');
  expectWords('需要到窗口办理', '居住地址与登记的不同', '社保缴纳情况显示异常', '身份证', '（演示，非官方）');
  expectNoWords('核验通过', '下次续签的提醒');
});

test.each<[PersonId, string]>([
  ['too-early', '还没到续签的时候'],
  ['lapsed', '需要重新申领'],
  ['lost', '先补换卡，再续签'],
  ['foreigner', '这里办不了您的证件'],
  ['no-permit', '没有查到您的居住证'],
  ['smooth', '可以试线上核验'],
])('for %s, with nothing submitted, the text says “%s”, and that this is today’s state', async (person, title) => {
  const { open } = await launchAs(person);
  await open(ExportResult);
  expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible();
  expectWords('这是2026年11月23日的情况，没有提交核验。');
  expectNoWords('办件编号：');
});

test('the exported text of a renewal under review says that nothing need be done again, and has the number', async () => {
  const { open } = await launchAs('in-review');
  await open(ExportResult);
  expectWords('续签正在审核', '不用再办一次', '办件编号：YS20261120-1400');
});

test.each<PersonId>(['smooth', 'two-reasons', 'in-review', 'lapsed', 'lost'])(
  'neither the name nor the identity number of %s is shown or exported',
  async (person) => {
    const { open, user, journey } = await launchAs(person);
    await open(ExportResult);
    await tap(user, 'button', '复制文字');
    const { records } = journey.store.getState();
    if (records.type !== 'ready') throw new Error('there is no file');
    const { name, identityNumber } = records.records.permit;
    expect(name).toMatch(/^模拟市民/);
    const answered = `${document.body.textContent}${await copiedText()}`;
    expect([answered.includes(name), answered.includes(identityNumber)]).toEqual([false, false]);
  },
);

test('forwarding in WeChat and Alipay shares the app, never a result', async () => {
  await storedFor('smooth');
  expect(device.forwarded?.()).toEqual({
    title: '上海居住证能不能网上续签（演示，非官方）',
    path: '/pages/home/home',
  });
});

test('a running verification has nothing to export yet; an unknown number is not found', async () => {
  const life = await launchAs('smooth');
  await started(life);
  const page = await life.open(ExportResult);
  expect(screen.getByRole('alert')).toHaveTextContent('还没有结果');
  page.unmount();
  await life.open(ExportResult, { of: 'a'.repeat(24) });
  expect(screen.getByRole('alert')).toHaveTextContent('没有这一条办理记录');
  await tap(life.user, 'button', '回到居住证办理');
  expect(lastMove()).toBe('reLaunch /pages/permit/permit');
});

test('when signed out, the export screen leads to the sign-in', async () => {
  const { open, user } = await launch();
  await open(ExportResult);
  await tap(user, 'button', '登录');
  expect(lastMove()).toBe('navigateTo /pages/sign-in/sign-in');
});
