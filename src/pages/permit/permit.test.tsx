import { screen } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  lastMove,
  launchAs,
  LONG_ENOUGH,
  type PersonId,
  started,
  tap,
  verified,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import Permit from './permit';

/** From the launch to the end of the day. */
const TWELVE_HOURS = 12 * 3_600_000;

test('name and identity number are masked until a tap shows them, and masked again by another', async () => {
  const { open, user } = await launchAs('smooth');
  await open(Permit);
  expectNoWords('模拟市民一', '99000019880412');
  expectWords('模****', '99**************');
  await tap(user, 'button', '显示姓名和身份证号');
  expectWords('模拟市民一', '99000019880412');
  await tap(user, 'button', '隐藏姓名和身份证号');
  expectNoWords('模拟市民一', '99000019880412');
});

test('the permit card is plainly not a certificate', async () => {
  const { open } = await launchAs('smooth');
  await open(Permit);
  expect(screen.getByRole('group', { name: '居住证信息（演示）' })).toHaveTextContent(
    /上海居住证演示卡片，不是证件.*徐汇区.*2025年12月6日 至 2026年12月5日/,
  );
});

test('the window is drawn with its four days and today in chronological order, and listed in words (R18-R22)', async () => {
  const { open } = await launchAs('smooth');
  await open(Permit);
  const days = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  const opens = days.findIndex((text) => text.startsWith('开放续签'));
  expect(days.slice(opens, opens + 5).map((text) => text.replace(/（.*?）/, ''))).toEqual([
    '开放续签2026年11月5日',
    '今天 · 可续签2026年11月23日',
    '有效期最后一天2026年12月5日',
    '续签期结束2027年1月4日',
    '逾期办理截止2027年2月3日',
  ]);
  expectWords('这是通常的办理时间；以官方公布为准。');
});

interface Shown {
  readonly words: readonly string[];
  readonly not?: readonly string[];
  readonly action: string;
  readonly path: string;
}

const RENEW = { action: '去续签', path: '/pages/renewal/renewal' };
const WHAT_NOW = { action: '看看怎么办', path: '/pages/result/result' };

/** Seen on Monday, 2026-11-23. */
const SHOWN: Readonly<Partial<Record<PersonId, Shown>>> = {
  smooth: {
    words: ['12天后到期', '现在可以续签', '短信有两种：说已经自动续签的，就不用再办；说没有通过的，要去受理服务中心'],
    not: ['使用功能可能会中止'],
    ...RENEW,
  },
  'last-day': { words: ['今天到期', '现在可以续签'], ...RENEW },
  'after-expiry': { words: ['12天前已过期', '通常最晚2026年12月11日', '使用功能可能会中止'], ...RENEW },
  overdue: { words: ['45天前已过期', '逾期办理：通常还能申请续签', '最晚2026年12月8日'], ...RENEW },
  lapsed: { words: ['75天前已过期', '通常不能再续签，需要重新申领'], not: ['现在可以续签'], ...WHAT_NOW },
  'too-early': { words: ['90天后到期', '2027年1月22日（星期五）起可以办'], not: ['现在可以续签'], ...WHAT_NOW },
  'first-renewal': { words: ['12天后到期', '这是您的首次续签'], ...WHAT_NOW },
  'in-review': {
    words: ['您有一次续签正在审核'],
    not: ['办理时间', '天后到期'],
    action: '查看审核进度',
    path: '/pages/result/result',
  },
  cancelled: { words: ['您的居住证已注销'], not: ['办理时间', '天后到期'], ...WHAT_NOW },
  lost: { words: ['您的居住证已挂失'], not: ['办理时间', '天后到期'], ...WHAT_NOW },
  'no-permit': { words: ['没有查到居住证', '没有查到您名下的上海居住证'], not: ['办理时间', '有效期'], ...WHAT_NOW },
  foreigner: { words: ['外国人居留证件'], not: ['办理时间', '天后到期'], ...WHAT_NOW },
  mismatch: { words: ['实名信息与居住证登记的姓名对不上'], not: ['闵行区', '办理时间', '有效期'], ...WHAT_NOW },
};

test.each(Object.entries(SHOWN))('the permit of %s shows its state and one step', async (id, shown) => {
  const person = Object.keys(SHOWN).includes(id) ? (id as PersonId) : 'smooth';
  const { open, user } = await launchAs(person);
  await open(Permit);
  expect(device.title).toBe('居住证办理');
  expectWords(...shown.words);
  expectNoWords('核验通过', ...(shown.not ?? []));
  await tap(user, 'button', shown.action);
  expect(lastMove()).toBe(`navigateTo ${shown.path}`);
});

test('at midnight in Shanghai the last valid day is over, on a screen that nobody touches', async () => {
  const { open, pass } = await launchAs('last-day');
  await open(Permit);
  await pass(TWELVE_HOURS - 1);
  expectWords('今天到期', '今天仍有效');
  await pass(1);
  expectWords('1天前已过期', '已经过期，但还在续签期内', '使用功能可能会中止');
  expectNoWords('今天到期', '今天仍有效');
});

test.each([
  [/^居住证信息变更\/签注/, '/pages/change-or-renew/change-or-renew'],
  [/^续签/, '/pages/renewal/renewal'],
  [/^延期/, '/pages/renewal/renewal'],
])('the entry %s opens its screen (R13, R14)', async (name, path) => {
  const { open, user } = await launchAs('smooth');
  await open(Permit);
  await tap(user, 'link', name);
  expect(lastMove()).toBe(`navigateTo ${path}`);
});

describe('The renewal history', () => {
  test('is empty before the first renewal', async () => {
    const { open } = await launchAs('smooth');
    await open(Permit);
    expectWords('还没有办理记录。');
  });

  test('shows a running verification, and its one step leads back to it', async () => {
    const life = await launchAs('smooth');
    await started(life);
    await life.open(Permit);
    await tap(life.user, 'link', /^核验中.*2026年11月23日提交/);
    expect(lastMove()).toBe('navigateTo /pages/verification/verification');
    await tap(life.user, 'button', '查看正在进行的核验');
    expect(lastMove()).toBe('navigateTo /pages/verification/verification');
    // It ends while the screen is open.
    await life.pass(LONG_ENOUGH);
    expectWords('核验通过，已续签', '本期已经续签，有效期到2027年12月5日');
    expect(screen.getByRole('button', { name: '查看续签结果' })).toBeVisible();
  });

  test('shows a past renewal, which leads to its result (R38, R67)', async () => {
    const life = await launchAs('smooth');
    const requestKey = await verified(life);
    await life.open(Permit);
    await tap(life.user, 'link', /^核验通过，已续签/);
    expect(lastMove()).toBe(`navigateTo /pages/result/result?of=${requestKey}`);
  });

  test('says of a failed one that nothing was renewed', async () => {
    const life = await launchAs('source-down');
    await verified(life);
    await life.open(Permit);
    expectWords('没有核验完，未续签');
    expectNoWords('已续签', '核验通过');
  });
});
