import { counted } from '../../en/counted';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  found: 'Search results',
  results: (count) => `${counted(count, 'result')} found`,
  called: (name) => `Also: ${name}`,
  includes: (place) => `Includes ${place}`,
  maybe: 'Did you mean:',
  none: 'Nothing found. This service is about the Shanghai residence permit alone; for other matters search in the official app Suishenban (随申办市民云), or ask the city hotline 12345. If it is about the permit, try another word, or go on from here.',
  recent: 'Recent searches',
  forget: 'Clear',
};
