import { device, resetDevice } from '../../test/support/screens/taro';
import { watchConnection } from './connection';

beforeEach(resetDevice);

async function watched(): Promise<unknown[]> {
  const said: unknown[] = [];
  watchConnection((change) => said.push(change));
  await Promise.resolve();
  return said;
}

test('the platform says at once whether there is a network, and again whenever it comes or goes', async () => {
  const said = await watched();
  device.networkChanged?.({ isConnected: false });
  device.networkChanged?.({ isConnected: true });
  expect(said).toEqual([{ online: true }, { online: false }, { online: true }]);
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
