import { device, resetDevice } from '../../test/support/screens/taro';
import { fontScale } from './font-scale';
import { fontScale as fontScaleInAlipay } from './font-scale.alipay';
import { fontScale as fontScaleOnH5 } from './font-scale.h5';

beforeEach(resetDevice);

test('WeChat and Alipay tell their text size in pixels, 16 being usual; on H5 the browser sees to it', () => {
  device.fontSize = 20;
  expect([fontScale(), fontScaleInAlipay(), fontScaleOnH5()]).toEqual([1.25, 1.25, 1]);
});
