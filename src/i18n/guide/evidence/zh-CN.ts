import type { Confidence } from '../../../rules/note';

/** How sure a note is and what it rests on, wherever notes are set out with their evidence. */
export const zhCN = {
  confidence: {
    high: '较可信',
    medium: '不太确定，办之前请先问',
    low: '很不确定，办之前请先问',
    'not-found': '没有找到公布的规定',
  } satisfies Record<Confidence, string>,
  basis: (sources: readonly string[]) => `依据：${sources.join('、')}`,
  cited: (title: string, article: number | undefined) =>
    article === undefined ? title : `${title}第 ${String(article)} 条`,
  line: (note: string, confidence: string, basis: string) => `${note}（${confidence}）${basis}`,
};
