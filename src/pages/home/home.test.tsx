import { act, screen, waitFor, within } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  launchAs,
  type PersonId,
  tap,
  verified,
} from '../../../test/support/screens/open-screen';
import { UNSURE } from '../../../test/support/unsure-search';
import { device, showPage } from '../../../test/support/screens/taro';
import { setLanguage } from '../../i18n/words';
import Home from './home';

afterEach(() => setLanguage('zh'));

test('home says that renewing online has conditions, and names the official ways in (R1, R6, R7)', async () => {
  const { open } = await launch();
  await open(Home);
  expect(device.title).toBe('居住证续签助手');
  expectWords('能，但有条件', '随申办市民云', '12345');
});

const field = () => screen.getByLabelText('搜索服务');
/** Results are options of a list on H5, and links in the mini-programs. */
const found = (title: RegExp | string) =>
  screen.findByText(
    (_, element) =>
      element?.className === 'row__title' &&
      (typeof title === 'string' ? title === element.textContent : title.test(element.textContent)),
  );

describe('The search box', () => {
  test('leads from 居住证 to the permit service, by Enter and by a tap (R11)', async () => {
    const { open, user } = await launch();
    await open(Home);
    await user.type(field(), '居住证');
    await found(/^居住证办理/);
    await user.type(field(), '{Enter}');
    expect(lastMove()).toBe('navigateTo /pages/permit/permit');
    await user.click(await found(/^居住证办理/));
    expect(device.moves).toEqual(['navigateTo /pages/permit/permit', 'navigateTo /pages/permit/permit']);
  });

  test.each([
    ['续签', /^居住证续签$/, '/pages/renewal/renewal'],
    ['banjia', /^居住地址变更/, '/guide/address-change/address-change'],
    ['信息变更', /^居住证信息变更/, '/pages/change-or-renew/change-or-renew'],
    ['renew', /^居住证续签$/, '/pages/renewal/renewal'],
    ['序签', /^居住证续签$/, '/pages/renewal/renewal'],
    ['要交多少钱', /^续签费用/, '/guide/rules/rules?section=fees'],
  ])('finds %s', async (query, title, path) => {
    const { open, user } = await launch();
    await open(Home);
    await user.type(field(), query);
    await user.click(await found(title));
    expect(lastMove()).toBe(`navigateTo ${path}`);
  });

  test('says what to do when nothing is found, and opens nothing by itself', async () => {
    const { open, user } = await launch();
    await open(Home);
    await user.type(field(), '献血{Enter}');
    await waitFor(() => {
      expectWords('没有找到。这里只讲上海居住证', '我能网上续签吗', '12345');
    });
    expect(device.moves).toEqual([]);
    await tap(user, 'button', '清空');
    expect(field()).toHaveValue('');
    expectNoWords('没有找到');
  });

  test('shows a line of the answer below a question, with its doubt, and of a page what it is for', async () => {
    const { open, user } = await launch();
    await open(Home);
    await user.type(field(), '代办');
    await found(/^可以让别人替我去窗口吗？$/);
    expectWords('据一份指南，孩子、行动不便的老人和残疾人可以代办；先打 12345。');
    await user.clear(field());
    await user.type(field(), '续签');
    await found(/^居住证续签$/);
    expectWords('线上核验，通过后有效期延长');
  });

  test('in English the line of the answer is English, whatever was typed', async () => {
    const { open, user } = await launch();
    await setLanguage('en');
    await open(Home);
    await user.type(screen.getByLabelText('Search the services'), '代办');
    await found(/^May somebody go to the counter in my place\?$/);
    expectWords('One guide: for children, and old or disabled people; ask 12345 first.');
  });

  test('if unsure it suggests topics with their lines, what was understood is marked, and one that is opened is remembered as searched for', async () => {
    const { open, user } = await launch();
    await open(Home);
    await user.type(field(), UNSURE.query);
    const group = within(await screen.findByRole('group', { name: '您是不是想找：' }));
    expect(group.getAllByRole('link').length).toBeLessThanOrEqual(3);
    expect(group.getAllByText(UNSURE.marked)[0]).toHaveClass('found-list__mark');
    await user.click(await found(UNSURE.question.title));
    expect(lastMove()).toBe(`navigateTo ${UNSURE.question.path}`);
    await user.clear(field());
    await screen.findByRole('button', { name: UNSURE.query });
  });

  test('reads out the number of results', async () => {
    const { open, user } = await launch();
    await open(Home);
    await user.type(field(), 'swbl');
    await waitFor(() => {
      expectWords('没有找到');
    });
    await user.clear(field());
    await user.type(field(), 'rlsb');
    await waitFor(() => {
      expectWords('找到 1 项');
    });
  });

  test('remembers searches that led to an opened result, offers them again, and forgets them on request', async () => {
    const { open, user } = await launch();
    await open(Home);
    await user.type(field(), '搬家');
    await user.click(await found(/^居住地址变更/));
    await user.clear(field());
    await screen.findByText('最近搜过');
    await tap(user, 'button', '搬家');
    await found(/^居住地址变更/);
    await tap(user, 'button', '清空');
    await screen.findByText('最近搜过');
    await tap(user, 'button', '清除');
    expectNoWords('最近搜过');
    expect(device.store.has('permit-renewal:searches')).toBe(false);
  });

  test('works without its history if storage is forbidden or holds something else', async () => {
    const { open, user } = await launch();
    device.store.set('permit-renewal:searches', '{"no":"list"}');
    await open(Home);
    await user.click(field());
    expectNoWords('最近搜过');
    device.storeIs = 'forbidden';
    await user.type(field(), '搬家');
    await user.click(await found(/^居住地址变更/));
    expect(lastMove()).toBe('navigateTo /guide/address-change/address-change');
  });
});

test('the frequent services lead to the permit service (R12)', async () => {
  const { open, user } = await launch();
  await open(Home);
  await tap(user, 'link', /居住证办理/);
  expect(lastMove()).toBe('navigateTo /pages/permit/permit');
});

test('home says that the requested page does not exist', async () => {
  const { open } = await launch();
  await open(Home, { lost: '1' });
  expectWords('没有找到那个页面');
});

test('home ignores an unknown parameter', async () => {
  const { open } = await launch();
  await open(Home, { lost: 'yes', of: '<b>' });
  expectNoWords('没有找到那个页面', '<b>');
});

test.each<[PersonId, string, string, string]>([
  ['smooth', '12天后到期', '去续签', '/pages/renewal/renewal'],
  ['last-day', '今天到期', '去续签', '/pages/renewal/renewal'],
  ['overdue', '逾期办理', '去续签', '/pages/renewal/renewal'],
  ['lapsed', '75天前已过期', '看看怎么办', '/pages/result/result'],
  ['too-early', '90天后到期', '看看怎么办', '/pages/result/result'],
  ['in-review', '正在审核', '查看审核进度', '/pages/result/result'],
  ['no-permit', '没有查到您名下的上海居住证', '看看怎么办', '/pages/result/result'],
  ['mismatch', '对不上', '看看怎么办', '/pages/result/result'],
])('home shows %s the state of their permit and one step', async (person, words, action, path) => {
  const { open, user } = await launchAs(person);
  await open(Home);
  expectWords(words);
  await tap(user, 'button', action);
  expect(lastMove()).toBe(`navigateTo ${path}`);
});

test('a renewed permit is shown with its new last day (R38)', async () => {
  const life = await launchAs('smooth');
  await verified(life);
  await life.open(Home);
  expectWords('本期已经续签', '2027年12月5日');
  expect(screen.queryByRole('button', { name: '去续签' })).not.toBeInTheDocument();
});

describe('A permit stored on this device', () => {
  const mum = { id: 'mum0000000000000', nickname: '妈妈', validTo: '2026-12-05' };
  const me = { id: 'me00000000000000', nickname: '我', validTo: '2026-11-23' };
  const keep = (...permits: readonly object[]) => {
    device.store.set('permit-renewal:own-permits', JSON.stringify(permits));
  };

  test('is shown on home if it is the most urgent, with a link to all of them', async () => {
    keep({ ...mum, validTo: '2027-06-30' }, me);
    const { open, user } = await launch();
    await open(Home);
    expectWords('我：今天到期', '现在可以续签');
    expectNoWords('妈妈');
    await tap(user, 'link', /^我：/);
    expect(lastMove()).toBe('navigateTo /guide/own-permits/own-permits');
  });

  test('appears on home as soon as the page comes back into sight', async () => {
    const { open } = await launch();
    await open(Home);
    expectNoWords('到期和提醒', '天后到期');
    keep(mum);
    act(showPage);
    expectWords('妈妈：12 天后到期');
  });

  test.each(['{', '[{}]', '[]'])('breaks nothing if it is invalid, as in %s', async (text) => {
    device.store.set('permit-renewal:own-permits', text);
    const { open } = await launch();
    await open(Home);
    expectWords('我能网上续签吗');
    expectNoWords('天后到期');
  });

  test('is not shown if storage cannot be read', async () => {
    device.store.set('permit-renewal:own-permits', { of: 'others' });
    const { open } = await launch();
    await open(Home);
    expectWords('我能网上续签吗');
  });
});

test('the controls of the demonstration are one tap away from home', async () => {
  const { open, user } = await launch();
  await open(Home);
  await tap(user, 'link', '演示设置');
  expect(lastMove()).toBe('navigateTo /guide/demonstration/demonstration');
});
