import { counted } from '../../en/counted';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  found: 'Search results',
  results: (count) => `${counted(count, 'result')} found`,
  called: (name) => `Also: ${name}`,
  asked: (question) => `${question}?`,
  none: 'Nothing found. Try another word, for example permit, renewal or address; or go on from here, or ask the city hotline 12345.',
  recent: 'Recent searches',
  forget: 'Clear',
};
