import { screen, waitFor } from '@testing-library/react';
import {
  expectNoWords,
  expectWords,
  lastMove,
  launch,
  launchAs,
  LONG_ENOUGH,
  never,
  started,
  tap,
  verified,
  keyInHand,
} from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import Verification from './verification';

function states(): string[] {
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

test('while the request is on its way, four sources wait, and leaving is safe', async () => {
  const life = await launchAs('smooth', { instead: () => ({ startVerification: never }) });
  await started(life);
  await life.open(Verification);
  expect(device.title).toBe('核验');
  expect(states()).toEqual(['居住登记等待', '就业登记等待', '社保缴纳等待', '其他基本信息等待']);
  expectWords('正在提交', '4 项中 0 项已答复', '可以离开');
});

test('each source is shown by itself as it answers, and each answer is read out with its name', async () => {
  const life = await launchAs('two-reasons');
  await started(life);
  await life.open(Verification);
  const seen = new Set<string>([states().join(' ')]);
  for (let turn = 0; turn < 20; turn += 1) {
    await life.pass(400);
    seen.add(states().join(' '));
  }
  expect(seen.size).toBeGreaterThan(4);
  expect(states()).toEqual(['居住登记有变化', '就业登记没有变化', '社保缴纳有异常', '其他基本信息没有变化']);
  expectWords('核对完了', '4 项中 4 项已答复', '居住登记有变化。', '社保缴纳有异常。');
  expectNoWords('核验通过');
});

test('the progress is true: it counts the sources that have answered', async () => {
  const life = await launchAs('smooth');
  await started(life);
  await life.open(Verification);
  for (let turn = 0; turn < 20; turn += 1) {
    const answered = states().filter((text) => text.endsWith('没有变化')).length;
    expectWords(`4 项中 ${answered} 项已答复`);
    await life.pass(400);
  }
});

test('once it has ended, the result replaces the verification after a short pause', async () => {
  const life = await launchAs('smooth');
  await started(life);
  await life.open(Verification);
  await life.pass(LONG_ENOUGH);
  expect(device.moves).toEqual([]);
  const requestKey = keyInHand(life);
  await waitFor(
    () => {
      expect(device.moves).toEqual([`redirectTo /pages/result/result?of=${requestKey}`]);
    },
    { timeout: 3000 },
  );
});

test('a tap skips the pause before the result, and back does not return to the verification', async () => {
  const life = await launchAs('smooth');
  const requestKey = await verified(life);
  await life.open(Verification);
  await tap(life.user, 'button', '查看结果');
  expect(lastMove()).toBe(`redirectTo /pages/result/result?of=${requestKey}`);
});

test('a tap on the result and the end of the pause after it open the result once', async () => {
  const life = await launchAs('smooth');
  await verified(life);
  await life.open(Verification);
  await tap(life.user, 'button', '查看结果');
  // The screen stays until the platform has fetched the next one.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(device.moves).toHaveLength(1);
});

test('if the verification cannot be reached, the screen says that it goes on, and a tap polls at once', async () => {
  const life = await launchAs('smooth');
  await started(life);
  await life.open(Verification);
  life.mock.demonstration.setFault({ failure: 'offline', operation: 'renewal', times: 1 });
  await life.pass(500);
  expect(screen.getByRole('alert')).toHaveTextContent(/没有连上网络.*最后一次看到时还在核验/);
  expect(states()).toHaveLength(4);
  await tap(life.user, 'button', '马上重试');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

describe('A request that may or may not have arrived', () => {
  test('can be sent again, and renews once', async () => {
    const life = await launchAs('smooth');
    life.mock.demonstration.setFault({ failure: 'lost-answer', operation: 'startVerification', times: 1 });
    await started(life);
    await life.open(Verification);
    expect(screen.getByRole('alert')).toHaveTextContent(/没有等到答复.*不知道提交有没有送达.*再提交一次是安全的/);
    expectNoWords('核验通过', '什么都没有改变');
    await tap(life.user, 'button', '再提交一次');
    expect(states()).toHaveLength(4);
    await life.pass(LONG_ENOUGH);
    expect(life.journey.store.getState().records).toMatchObject({
      records: { renewals: [{ decision: { outcome: 'renewed' } }] },
    });
  });

  test('is sent again under the stored key', async () => {
    const life = await launchAs('smooth');
    life.mock.demonstration.setFault({ failure: 'offline', operation: 'startVerification', times: 1 });
    await started(life);
    const requestKey = keyInHand(life);
    await life.open(Verification);
    await tap(life.user, 'button', '再提交一次');
    expect(life.journey.store.getState().records).toMatchObject({ records: { renewals: [{ requestKey }] } });
  });

  test('can be left for the permit', async () => {
    const life = await launchAs('smooth');
    life.mock.demonstration.setFault({ failure: 'offline', operation: 'startVerification', times: 1 });
    await started(life);
    await life.open(Verification);
    await tap(life.user, 'button', '回到居住证办理');
    expect(lastMove()).toBe('reLaunch /pages/permit/permit');
  });
});

test('with a full device the screen says that nothing was sent; with room again it can be retried', async () => {
  const life = await launchAs('smooth');
  device.storeIs = 'full';
  await started(life);
  await life.open(Verification);
  expect(screen.getByRole('alert')).toHaveTextContent(/没有提交.*存储空间/);
  await tap(life.user, 'button', '再试一次');
  expect(screen.getByRole('alert')).toHaveTextContent('没有提交');
  device.storeIs = 'working';
  await tap(life.user, 'button', '再试一次');
  expect(states()).toHaveLength(4);
});

test('a refused request leads back to the permit', async () => {
  const life = await launchAs('smooth');
  life.mock.demonstration.setFault({ failure: 'refused', operation: 'startVerification', times: 1 });
  await started(life);
  await life.open(Verification);
  expect(screen.getByRole('alert')).toHaveTextContent('没有接受这次请求');
  await tap(life.user, 'button', '回到居住证办理');
  expect(lastMove()).toBe('reLaunch /pages/permit/permit');
});

test('opened with nothing running, the verification screen says so and leads to the permit', async () => {
  const { open, user } = await launchAs('smooth');
  await open(Verification, { of: 'whatever', x: '1' });
  expectWords('没有正在进行的核验');
  await tap(user, 'button', '回到居住证办理');
  expect(lastMove()).toBe('reLaunch /pages/permit/permit');
});

test('opened after the app was killed, the verification screen shows the running one', async () => {
  const before = await launchAs('smooth');
  await started(before);
  const life = await launch();
  await life.open(Verification);
  expect(states()).toHaveLength(4);
  expectWords('正在核对您的记录');
});

test('a session that expires meanwhile asks to sign in again', async () => {
  const life = await launchAs('smooth');
  await started(life);
  await life.open(Verification);
  life.mock.demonstration.setFault({ failure: 'session-expired', operation: 'renewal', times: 1 });
  await life.pass(500);
  expect(screen.getByRole('alert')).toHaveTextContent('登录已过期');
  await tap(life.user, 'button', '登录');
  expect(lastMove()).toBe('navigateTo /pages/sign-in/sign-in');
});
