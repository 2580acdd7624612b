import { device, resetDevice } from '../../test/support/screens/taro';
import { fontScale } from './font-scale';
import { fontScale as fontScaleInAlipay } from './font-scale.alipay';
import { fontScale as fontScaleOnH5 } from './font-scale.h5';

beforeEach(resetDevice);

test('the font scale is the text size of WeChat or Alipay divided by 16 pixels, and 1 on H5', () => {
  device.fontSize = 20;
  expect([fontScale(), fontScaleInAlipay(), fontScaleOnH5()]).toEqual([1.25, 1.25, 1]);
});
