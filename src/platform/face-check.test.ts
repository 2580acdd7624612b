import Taro from '@tarojs/taro';
import { checkFace as inBrowser } from './face-check';
import { checkFace as inAlipay } from './face-check.alipay';
import { checkFace as inWeChat } from './face-check.weapp';

const TICKET = { id: 'ticket-1', url: 'https://authority.invalid/check' };

/** Fakes WeChat's call with one result for each check: an `errCode`, or `success`. */
function weChat(answer: number | 'success'): unknown[] {
  const asked: unknown[] = [];
  Object.assign(Taro, {
    requestFacialVerify: ({ verifyId, success, fail }: Record<string, (result?: object) => void>) => {
      asked.push(verifyId);
      if (answer === 'success') success?.();
      else fail?.({ errCode: answer });
    },
  });
  return asked;
}

test.each([
  ['success', 'passed'],
  [90001, 'unsupported'],
  [90002, 'cancelled'],
  [90006, 'cancelled'],
  [90007, 'offline'],
  [90008, 'refused'],
  [90011, 'refused'],
  [90012, 'offline'],
  [90013, 'failed'],
  [10001, 'failed'],
] as const)('In WeChat %s means %s', async (answer, meaning) => {
  const asked = weChat(answer);
  expect(await inWeChat(TICKET)).toBe(meaning);
  expect(asked).toEqual(['ticket-1']);
});

test('the face check is unsupported in a WeChat app that does not belong to a government body', async () => {
  Reflect.deleteProperty(Taro, 'requestFacialVerify');
  expect(await inWeChat(TICKET)).toBe('unsupported');
});

test.each([
  ['9000', 'passed'],
  [9000, 'passed'],
  ['6001', 'cancelled'],
  ['6002', 'offline'],
  ['4000', 'failed'],
  ['1', 'failed'],
] as const)('In Alipay %j means %s', async (resultStatus, meaning) => {
  const asked: unknown[] = [];
  Object.assign(globalThis, {
    my: {
      call: (name: string, options: { readonly param: string }, done: (result: object) => void) => {
        asked.push(name, JSON.parse(options.param));
        done({ resultStatus });
      },
    },
  });
  expect(await inAlipay(TICKET)).toBe(meaning);
  expect(asked).toEqual(['startBizService', { certifyId: 'ticket-1', url: 'https://authority.invalid/check' }]);
});

test('the face check is unsupported in an Alipay without `my.call`, and in browsers', async () => {
  Object.assign(globalThis, { my: {} });
  expect(await inAlipay(TICKET)).toBe('unsupported');
  expect(await inBrowser(TICKET)).toBe('unsupported');
});
