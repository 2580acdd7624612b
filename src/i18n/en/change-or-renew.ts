import type * as zh from '../zh-CN/change-or-renew';

export const changes: typeof zh.changes = {
  title: 'Changes and endorsement',
  question: 'What would you like to do?',
  renewHint: 'The permit expires soon, or expired not long ago',
  extendHint: 'Extension (延期) and renewal (续签) are the same thing and take the same steps',
  address: 'Change of address (居住地址变更)',
  addressHint: 'If you have moved, do this first, then renew',
};
