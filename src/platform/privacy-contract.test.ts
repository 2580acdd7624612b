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

test('WeChat that is too old for one opens nothing, and is not waited for', async () => {
  Reflect.deleteProperty(Taro, 'openPrivacyContract');
  expect(await opened(inWeChat)).toBe(false);
});

test('elsewhere the app has none to open', () => {
  expect(elsewhere).toBe('none');
});
