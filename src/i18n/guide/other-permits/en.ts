import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'Only the Shanghai residence permit (上海居住证) can be renewed here. If you hold another one, see where to go.',
  unsure:
    'Not sure which one you have? Look at the name printed on its front. If that does not help, take it to a community service centre (社区事务受理服务中心) and ask, or call the city hotline 12345.',
};
