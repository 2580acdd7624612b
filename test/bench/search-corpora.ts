import { casesIn, casesOf } from '../../tools/search/cases';
import { foldsOf } from '../../tools/search/folds';
import { learn, type Lesson } from '../../tools/search/learn';
import type { Case } from '../../tools/search/verdicts';
import { askedWays, catalogue, namesAsWays, type Way } from '../../tools/search/ways';
import { chinese } from '../../src/search/packed/chinese';
import { english } from '../../src/search/english';
import { otherCharacters } from '../../src/search/packed/other-characters';
import { learnt } from '../../src/search/packed/learnt';

/** Our own sets of queries, below the project's root, where the benchmarks are started. */
export const CASES = ['tuning', 'held-out'].map((name) => `src/search/cases/${name}.tsv`);

/** What an engine may search or learn from. */
export interface Corpus {
  /** For each entry its texts: title, words and questions in both languages. */
  readonly entries: readonly { readonly id: string; readonly texts: readonly string[] }[];
  /** Ways of asking, the names among them. */
  readonly ways: readonly Way[];
  readonly lesson: Lesson;
}

/** Cases, and what may be searched for them. */
export interface CaseSet {
  readonly name: string;
  readonly corpus: Corpus;
  readonly cases: readonly Case[];
}

/** Returns what the app searches. */
export function wholeCorpus(): Corpus {
  const entries = Object.entries(catalogue).map(([id, { zh, en }]) => ({
    id,
    texts: [zh, en].flatMap(({ title, words, questions }) => [title, ...words, ...questions]),
  }));
  const ways = askedWays();
  return {
    entries,
    ways: [...ways, ...namesAsWays(ways.length)],
    lesson: { index: chinese, learnt, english, otherCharacters },
  };
}

/** Returns the set whose queries a tab-separated file holds. */
export function setIn(path: string, corpus: Corpus): CaseSet {
  return { name: path, corpus, cases: casesIn(path) };
}

/** One in so many of them is asked: the libraries take their time. */
const EVERY = 16;

/** Returns ways of a fifth of the lines, and a corpus without these lines. */
export async function waysLeftOut(corpus: Corpus): Promise<CaseSet> {
  const ways = askedWays();
  const [fold] = foldsOf(ways, namesAsWays(ways.length), 'line', 1);
  if (!fold) throw new Error('There are no ways of asking');
  const cases = casesOf(fold.asked).filter((_, at) => at % EVERY === 0);
  return {
    name: 'ways of asking that were left out',
    corpus: { ...corpus, ways: fold.learnt, lesson: await learn(fold.learnt) },
    cases,
  };
}
