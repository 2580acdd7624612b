import { device, resetDevice } from '../../test/support/screens/taro';
import { call } from './phone';

beforeEach(resetDevice);

test('the number is handed to the phone', async () => {
  expect(await call('12345')).toBe('called');
  expect(device.calls).toEqual(['12345']);
});

test('whoever closes the question did so on purpose; a device without a phone is told', async () => {
  device.phoneIs = 'closed';
  expect(await call('12345')).toBe('called');
  device.phoneIs = 'missing';
  expect(await call('12345')).toBe('failed');
});
