import type { zhCN } from './gateway-zh-CN';

export const en: typeof zhCN = {
  title: 'Demonstration settings',
  lead: 'In this edition the data is not on your phone but on a demonstration gateway. What the mock citizens have renewed is also seen from another phone.',
  reset:
    'The gateway can neither be made to fail nor be put back from here. To start afresh, whoever runs it gives it an empty database.',
};
