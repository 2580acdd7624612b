import Taro from '@tarojs/taro';
import { privacyContract as elsewhere, type PrivacyContract } from './privacy-contract';
import { privacyContract as inWeChat } from './privacy-contract.weapp';

function opened(contract: PrivacyContract): Promise<boolean> {
  if (contract === 'none') throw new Error('there is no contract to open');
  return contract();
}

test.each([
  ['opens it', 'success', true],
  ['refuses it, as where no contract is filled in', 'fail', false],
] as const)('WeChat %s', async (_, answer, opens) => {
  Object.assign(Taro, {
    openPrivacyContract: (answers: Readonly<Record<'success' | 'fail', () => void>>) => {
      answers[answer]();
    },
  });
  expect(await opened(inWeChat)).toBe(opens);
});

test('the privacy contract does not open in a WeChat that is too old, and the app does not wait for it', async () => {
  Reflect.deleteProperty(Taro, 'openPrivacyContract');
  expect(await opened(inWeChat)).toBe(false);
});

test('the privacy contract exists only in WeChat', () => {
  expect(elsewhere).toBe('none');
});
