import type { Entry } from '../../src/search/catalogue/entry';
import { QUESTIONS } from '../../src/guide/questions/question-groups';

type Language = 'zh' | 'en';

/** The longest summary, in characters; a Chinese one is as wide as two. Two lines of most phones, three of the smallest. */
export const WIDEST: Readonly<Record<Language, number>> = { zh: 72, en: 84 };

/**
 * Returns what a result says below its title: the entry's own words, or for a question the beginning of its answer. Empty
 * for a page without words of its own, whose screen has a hint.
 */
export function summaryOf(id: string, entry: Entry, language: Language): string {
  const written = entry.summary?.[language];
  if (written !== undefined) return written;
  const question = QUESTIONS.find((one) => `question-${one.id}` === id);
  return question ? beginningOf(question.content[language].answer, WIDEST[language]) : '';
}

/**
 * Returns the first sentence of an answer and as many more as fit. A sentence is never cut: what was left out could be the
 * condition or the doubt.
 */
export function beginningOf(answer: string, widest: number): string {
  const [first = '', ...others] = answer.match(/.+?(?:[。？]|[.?](?=\s|$)\s*)/g) ?? [answer];
  let beginning = first;
  for (const sentence of others) {
    if (widthOf((beginning + sentence).trimEnd()) > widest) break;
    beginning += sentence;
  }
  return beginning.trimEnd();
}

export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character < '\u2000' ? 1 : 2), 0);
}
