import { screen } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  type Failure,
  lastMove,
  launch,
  launchAs,
  never,
  tap,
} from '../../test/support/screens/open-screen';
import { device } from '../../test/support/screens/taro';
import Home from './home/home';
import Permit from './permit/permit';
import Renewal from './renewal/renewal';
import Result from './result/result';
import Verification from './verification/verification';

/** Every personal screen, with a text that it shows once the person's records are there. */
const SCREENS = [
  { name: 'Home', Page: Home, ready: '天后到期' },
  { name: 'The permit', Page: Permit, ready: '天后到期' },
  { name: 'The renewal', Page: Renewal, ready: '会核对什么' },
  { name: 'The verification', Page: Verification, ready: '没有正在进行的核验' },
  { name: 'The result', Page: Result, ready: '可以试线上核验' },
];
const SAID: readonly (readonly [Failure, string])[] = [
  ['offline', '没有连上网络'],
  ['timeout', '等了太久，没有等到答复'],
  ['source-unavailable', '数据源暂时停用'],
  ['refused', '数据源没有接受这次请求'],
  ['malformed-answer', '收到的答复看不懂'],
];

describe.each(SCREENS)('$name', ({ name, Page, ready }) => {
  test('says that this is a demonstration and not official (D15)', async () => {
    const { open } = await launch();
    await open(Page);
    expect(screen.getByText('演示数据 · 非官方')).toBeVisible();
  });

  test('opened by a deep link when signed out, leads to the sign-in and home', async () => {
    const { open, user } = await launch();
    await open(Page);
    expectNoWords(ready);
    if (name === 'Home') {
      await tap(user, 'link', /登录查看我的居住证/);
      expect(lastMove()).toBe('navigateTo /pages/sign-in/sign-in');
      return;
    }
    expect(screen.getByRole('alert')).toHaveTextContent('登录后才能看到您的居住证');
    await tap(user, 'button', '登录');
    expect(lastMove()).toBe('navigateTo /pages/sign-in/sign-in');
    await tap(user, 'button', '回到首页');
    expect(lastMove()).toBe('reLaunch /pages/home/home');
  });

  test('asks to sign in again after half an hour', async () => {
    const life = await launchAs('smooth', {
      fault: { failure: 'session-expired', operation: 'permitRecords', times: 1 },
    });
    await life.open(Page);
    expectWords('登录已过期', '请重新登录');
    expectNoWords(ready);
    await tap(life.user, 'button', '登录');
    expect(lastMove()).toBe('navigateTo /pages/sign-in/sign-in');
  });

  test('says that a damaged sign-in was discarded, and that nothing is lost', async () => {
    device.store.set('permit-renewal:session', '{"token":');
    const { open } = await launch();
    await open(Page);
    expect(screen.getByRole('alert')).toHaveTextContent(/登录记录损坏，已清除.*没有丢/);
    expect(screen.getByRole('button', { name: '登录' })).toBeEnabled();
  });

  test('shows a placeholder while it is loading', async () => {
    const { open } = await launchAs('smooth', { instead: () => ({ permitRecords: never }) });
    await open(Page);
    expect(screen.getByRole('status', { name: '正在读取' })).toBeInTheDocument();
    expectNoWords(ready);
  });

  test.each(SAID)(
    'says what to do if the request ends in %s, and shows the permit on the next try',
    async (failure, answered) => {
      const { open, user } = await launchAs('smooth', { fault: { failure, operation: 'permitRecords', times: 1 } });
      await open(Page);
      expect(screen.getByRole('alert')).toHaveTextContent(answered);
      expectNoWords(ready);
      await tap(user, 'button', '再试一次');
      expectNoWords(answered);
      expectWords(ready);
    },
  );

  test('says that the phone’s date is wrong on a day without a policy', async () => {
    const { open } = await launchAs('smooth', { today: '2017-06-01' });
    await open(Page);
    expectWords('手机的日期好像不对', '2017年6月1日');
    expectNoWords('可以续签', '核验通过');
  });
});
