import { device, resetDevice } from '../../test/support/screens/taro';
import { call } from './phone';

beforeEach(resetDevice);

test('calling passes the number to the phone', async () => {
  expect(await call('12345')).toBe('called');
  expect(device.calls).toEqual(['12345']);
});

test('cancelling the call counts as called; a device that cannot call reports failure', async () => {
  device.phoneIs = 'closed';
  expect(await call('12345')).toBe('called');
  device.phoneIs = 'missing';
  expect(await call('12345')).toBe('failed');
});
