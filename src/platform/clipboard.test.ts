import { device, resetDevice } from '../../test/support/screens/taro';
import { copy } from './clipboard';

beforeEach(resetDevice);

test('what was copied is on the clipboard', async () => {
  expect(await copy('SH2026-0001')).toBe(true);
  expect(device.clipboard).toEqual(['SH2026-0001']);
});

test('a forbidden clipboard is told, not thrown', async () => {
  device.clipboardIs = 'forbidden';
  expect(await copy('SH2026-0001')).toBe(false);
});
