import { englishDate } from '../../dates';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Keep and share',
  lead: 'What is copied, shared or drawn is exactly this: no name, no identity number, and no certificate.',
  mark: 'Demonstration data · not official · no certificate',
  today: (on) => `This is how things stood on ${englishDate(on)}; nothing was submitted.`,
  line: (name, value) => `${name}: ${value}`,
  papers: (group, need, items) => `${group} (${need}): ${items.join('; ')}`,
  forwarded: 'Can a Shanghai residence permit be renewed online? (Demonstration, not official)',
  checking: { title: 'No result yet', todo: 'The online check is still running. Come back when it has ended.' },
};
