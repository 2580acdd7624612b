import { failures as onDevice, type FailureWords } from './failures';

export type { FailureWords };

/** Over a network, a connection may also fail at its other end, and a full phone is not the reason for anything. */
export const failures: typeof onDevice = {
  ...onDevice,
  offline: { title: '没有连上服务器', todo: '请检查手机的网络，再试一次；也可能是对方暂时停用。' },
  'source-unavailable': {
    title: '数据源暂时停用',
    todo: '这不是您的问题。请过一会儿再试；急用可打 12345。',
  },
};
