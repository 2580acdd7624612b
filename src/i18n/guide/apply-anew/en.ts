import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'If the permit expired too long ago, or was cancelled, it can usually not be renewed: it has to be applied for anew (重新申领). First see whether one of these fits you.',
  askFirst: 'Ask first',
  steps: 'What to do',
  papers: 'What to bring',
  papersLines: [
    'We have no reliable list of what applying anew takes: the list for a renewal may not be enough. Please call 12345 and ask first.',
  ],
  fee: 'What it costs',
  feeLines: [
    'The first issue, renewal and a change of address are free.',
    'Whether applying anew is free as well, the source does not say. Please ask.',
  ],
};
