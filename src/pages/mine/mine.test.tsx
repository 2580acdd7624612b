import { screen } from '@testing-library/react';
import { expectNoWords, expectWords, lastMove, launch, launchAs, tap } from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import Mine from './mine';

test('when signed out, 我的 leads to the sign-in, and to everything that needs none', async () => {
  const { open, user } = await launch();
  await open(Mine);
  expectWords('登录后，这里有您的居住证和办理记录');
  expectNoWords('退出登录', '居住证办理');
  await tap(user, 'link', /要带的材料/);
  expect(lastMove()).toBe('navigateTo /guide/papers/papers');
  await tap(user, 'button', '登录');
  expect(lastMove()).toBe('navigateTo /pages/sign-in/sign-in');
});

test('when signed in, 我的 leads to the permit and its renewals', async () => {
  const { open, user } = await launchAs('smooth');
  await open(Mine);
  expectWords('已登录');
  await tap(user, 'link', /居住证办理/);
  expect(lastMove()).toBe('navigateTo /pages/permit/permit');
});

test('signing out wipes the person’s data from the screen and from the device', async () => {
  const life = await launchAs('smooth');
  await life.open(Mine);
  await tap(life.user, 'button', '退出登录');
  expectNoWords('已登录', '退出登录');
  expect(screen.getByRole('button', { name: '登录' })).toBeVisible();
  const ours = [...device.store.keys()].filter((key) => /^permit-renewal:(session|pending|ticked)$/.test(key));
  expect(ours).toEqual([]);
});
