import type { zhCN } from '../i18n/guide/evidence/zh-CN';
import type { Language, ServiceWords } from '../i18n/types';
import type { CitedNote } from '../journey/policy/cited-notes';

/**
 * Returns notes as lines of text below a title, each with how sure it is and what it rests on: a text that has left the app
 * has no rules page beside it. Nothing without notes.
 */
export function notesAsText(
  notes: readonly CitedNote[],
  language: Language,
  { law, result }: Pick<ServiceWords, 'law' | 'result'>,
  evidence: typeof zhCN,
): readonly string[] {
  if (notes.length === 0) return [];
  return [
    result.notesTitle,
    ...notes.map(({ id, confidence, basis }) =>
      evidence.line(
        law.notes[id],
        evidence.confidence[confidence],
        evidence.basis(basis.map(({ title, article }) => evidence.cited(title[language], article))),
      ),
    ),
  ];
}
