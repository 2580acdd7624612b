import type * as zh from '../zh-CN/hotline';

export const hotline: typeof zh.hotline = {
  call: 'Call the city hotline 12345',
  failed: 'No call could be made. The number is 12345.',
};
