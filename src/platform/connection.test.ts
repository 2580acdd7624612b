import { device, resetDevice } from '../../test/support/screens/taro';
import { watchConnection } from './connection';

beforeEach(resetDevice);

async function watched(): Promise<unknown[]> {
  const states: unknown[] = [];
  watchConnection((change) => states.push(change));
  await Promise.resolve();
  return states;
}

test('the connection is reported at once and again on every change', async () => {
  const states = await watched();
  device.networkChanged?.({ isConnected: false });
  device.networkChanged?.({ isConnected: true });
  expect(states).toEqual([{ online: true }, { online: false }, { online: true }]);
});

test.each([
  ['none', 'WeChat', false],
  ['NOTREACHABLE', 'Alipay', false],
  ['4g', 'WeChat', true],
  ['WIFI', 'Alipay', true],
  ['unknown', 'WeChat', true],
])('%s is what %s says, and means a network: %s', async (type, _, online) => {
  device.network = type;
  expect(await watched()).toEqual([{ online }]);
});
