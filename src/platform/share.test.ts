import { device, resetDevice } from '../../test/support/screens/taro';
import { shareText } from './share';

beforeEach(resetDevice);

test('sharing in WeChat and Alipay copies the text, to be pasted into a message', async () => {
  expect(await shareText('核验通过')).toBe('copied');
  expect(device.clipboard).toEqual(['核验通过']);
});

test('sharing fails if the clipboard is forbidden', async () => {
  device.clipboardIs = 'forbidden';
  expect(await shareText('核验通过')).toBe('failed');
});
