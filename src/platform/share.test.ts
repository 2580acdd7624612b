import { device, resetDevice } from '../../test/support/screens/taro';
import { shareText } from './share';

beforeEach(resetDevice);

test('in WeChat and Alipay a text is copied, to be pasted into a message', async () => {
  expect(await shareText('核验通过')).toBe('copied');
  expect(device.clipboard).toEqual(['核验通过']);
});

test('a forbidden clipboard is told', async () => {
  device.clipboardIs = 'forbidden';
  expect(await shareText('核验通过')).toBe('failed');
});
