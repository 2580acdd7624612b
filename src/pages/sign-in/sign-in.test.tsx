import { screen } from '@testing-library/react';
import { expectNoWords, expectWords, lastMove, launch, never, tap } from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import SignIn from './sign-in';

const SMOOTH = /还有 12 天到期，续签过两次，情况都没变/;

test('every mock person is listed with their story; the real service may ask for a face check (R9, R10)', async () => {
  const { open } = await launch();
  await open(SignIn);
  expect(device.title).toBe('登录');
  expect(screen.getAllByRole('listitem')).toHaveLength(19);
  expectWords(
    '模拟市民一',
    '模拟市民十九',
    '实名认证',
    '可能还需要人脸识别，或您自己选的其他安全验证',
    '不读取您的任何信息',
  );
});

/** A person who has passed the second check on this device before. */
function checkedBefore(): void {
  device.store.set('permit-renewal:checked', JSON.stringify({ subjects: ['smooth'] }));
}

test('at first use on this device the second check replaces the sign-in screen (R10)', async () => {
  device.stack.push('/pages/sign-in/sign-in');
  const { open, user, journey } = await launch();
  await open(SignIn);
  await tap(user, 'button', SMOOTH);
  expect(journey.store.getState().session).toEqual({ type: 'signed-out', because: 'not-yet' });
  expect(device.moves).toEqual(['redirectTo /guide/security-check/security-check']);
});

test('signing in again leads back to the previous screen', async () => {
  device.stack.push('/pages/sign-in/sign-in');
  checkedBefore();
  const { open, user, journey } = await launch();
  await open(SignIn);
  await tap(user, 'button', SMOOTH);
  expect(journey.store.getState().session).toMatchObject({ type: 'signed-in', session: { subject: 'smooth' } });
  expect(lastMove()).toBe('navigateBack /pages/home/home');
});

test('after a deep link, signing in leads to the permit', async () => {
  checkedBefore();
  const { open, user } = await launch();
  await open(SignIn);
  await tap(user, 'button', SMOOTH);
  expect(lastMove()).toBe('reLaunch /pages/permit/permit');
});

test.each([
  ['offline', '没有连上网络'],
  ['timeout', '等了太久，没有等到答复'],
  ['source-unavailable', '数据源暂时停用'],
  ['refused', '数据源没有接受这次请求'],
  ['malformed-answer', '收到的答复看不懂'],
] as const)('a sign-in that fails with %s is reported, and the next try works', async (failure, answered) => {
  const { open, user, mock } = await launch();
  mock.demonstration.setFault({ failure, operation: 'signIn', times: 1 });
  await open(SignIn);
  await tap(user, 'button', SMOOTH);
  expect(screen.getByRole('alert')).toHaveTextContent(answered);
  expect(device.moves).toEqual([]);
  await tap(user, 'button', SMOOTH);
  expectNoWords(answered);
  expect(device.moves).toHaveLength(1);
});

test('while a sign-in is under way the screen says so, and another tap does nothing', async () => {
  let asked = 0;
  const { open, user } = await launch({
    instead: () => ({
      signIn: () => {
        asked += 1;
        return never();
      },
    }),
  });
  await open(SignIn);
  await tap(user, 'button', SMOOTH);
  expectWords('正在登录');
  await tap(user, 'button', /今天是有效期最后一天/);
  expect(asked).toBe(1);
});
