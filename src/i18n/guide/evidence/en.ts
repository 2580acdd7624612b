import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  confidence: {
    high: 'Fairly sure',
    medium: 'Not sure: ask before you go',
    low: 'Very unsure: ask before you go',
    'not-found': 'No published rule was found',
  },
  basis: (sources) => `Rests on: ${sources.join('; ')}`,
  cited: (title, article) => (article === undefined ? title : `${title}, article ${String(article)}`),
  line: (note, confidence, basis) => `${note} (${confidence}) ${basis}`,
};
