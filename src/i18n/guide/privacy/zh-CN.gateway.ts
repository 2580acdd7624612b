import { zhCN as onDevice } from './zh-CN';

export const zhCN: typeof onDevice = {
  ...onDevice,
  lead:
    '下面列出的东西只记在这台手机上。登录和办理要连到一个演示网关：发给它的有您扮演的模拟市民的代号、登录用的随机字符、同意的项目和核验的随机编号；' +
    '模拟市民的居住证和办理记录存在那里。没有广告和统计。',
  stored: {
    ...onDevice.stored,
    'mock-citizen': { name: '演示数据', what: '您给办理打的分。办理记录不在手机上，在演示网关上。' },
  },
  deleteLead: `${onDevice.deleteLead}演示网关上的记录不会因此删除。`,
};
