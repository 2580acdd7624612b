import { device, resetDevice } from '../../test/support/screens/taro';
import { privacyAgreed as elsewhere } from './privacy';
import { privacyAgreed } from './privacy.weapp';

beforeEach(resetDevice);

test.each([
  ['missing', true, 0],
  ['agreed', true, 0],
  ['unknown', true, 1],
  ['open, will agree', true, 1],
  ['open, will refuse', false, 1],
] as const)(
  'WeChat’s privacy contract that is %s: agreed is %s, after asking %i times',
  async (type, agreed, asked) => {
    device.privacyIs = type;
    expect(await privacyAgreed()).toBe(agreed);
    expect(device.privacyAsked).toBe(asked);
  },
);

test('the privacy agreement is left to the platform outside WeChat', async () => {
  expect(await elsewhere()).toBe(true);
});
