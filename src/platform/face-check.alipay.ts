import type { CheckFace, FaceChecked } from './face-check';

/** Taro's typings lack `my.call`, the only way to the identity check. */
declare const my: {
  readonly call?: (
    name: 'startBizService',
    options: { readonly name: string; readonly param: string },
    done: (result: { readonly resultStatus?: string | number }) => void,
  ) => void;
};

const MEANINGS: Readonly<Record<string, FaceChecked>> = {
  '9000': 'passed',
  '6001': 'cancelled',
  '6002': 'offline',
  '4000': 'failed',
};

/** Opens Alipay's identity check, which asks for the camera itself. */
export const checkFace: CheckFace = ({ id, url }) =>
  new Promise((resolve) => {
    if (my.call === undefined) {
      resolve('unsupported');
      return;
    }
    my.call(
      'startBizService',
      { name: 'open-certify', param: JSON.stringify({ certifyId: id, url }) },
      ({ resultStatus }) => {
        resolve(MEANINGS[String(resultStatus)] ?? 'failed');
      },
    );
  });
