import { device, resetDevice } from '../../test/support/screens/taro';
import { copy } from './clipboard';

beforeEach(resetDevice);

test('copied text is on the clipboard', async () => {
  expect(await copy('SH2026-0001')).toBe(true);
  expect(device.clipboard).toEqual(['SH2026-0001']);
});

test('copying to a forbidden clipboard resolves to false and does not throw', async () => {
  device.clipboardIs = 'forbidden';
  expect(await copy('SH2026-0001')).toBe(false);
});
