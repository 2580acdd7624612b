import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Demonstration settings',
  lead: 'Let the mock data source fail and see what the app does, or put everything back as it was.',
  faultTitle: 'The next request',
  faults: {
    none: 'Works',
    offline: 'Finds no network',
    timeout: 'Takes too long',
    'session-expired': 'Finds the sign-in expired',
    'source-unavailable': 'Finds the data source out of service',
    refused: 'Is refused',
    'malformed-answer': 'Gets an answer that makes no sense',
    'lost-answer': 'Is carried out, but the answer is lost',
  },
  faultNotSet: "Not set: the phone's storage is full or cannot be used.",
  resetTitle: 'Put everything back',
  resetLead: 'Deletes every record of the mock citizens and starts afresh.',
  reset: 'Reset the demonstration data',
  resetAsk: 'Delete all demonstration records?',
  resetYes: 'Delete',
  resetNo: 'Keep',
  resetDone: 'Everything is back as it was. Please sign in again.',
};
