import { catalogue } from './ways';

/** A query with the entries that may come first; none if nothing should be found. */
export interface Case {
  readonly query: string;
  readonly answers: readonly string[];
  readonly kind: string;
}

/** Returns the entries that a query finds, the best first. */
export type Search = (query: string) => readonly string[];

/** Numbers of cases. Of those with an answer it stood first, among the first three or anywhere; nothing was found; or another stood first. */
export interface Tally {
  answerable: number;
  first: number;
  three: number;
  anywhere: number;
  nothing: number;
  wrong: number;
  foreign: number;
  /** Those that should find nothing, and do. */
  empty: number;
}

/** Stands for all kinds together. */
export const ALL_KINDS = 'in all';

/** True if this entry is one of the answers, or a question about one. */
export function isAnsweredBy(answers: readonly string[], id: string): boolean {
  return answers.includes(id) || answers.includes(catalogue[id]?.about ?? '');
}

/** Counts what a search makes of each case, by kind and in all. A question also counts as the entry that it is about. */
export function tallied(
  cases: readonly Case[],
  search: Search,
  tallies = new Map<string, Tally>(),
): Map<string, Tally> {
  for (const { query, answers, kind } of cases) {
    const found = search(query);
    const isRight = (id: string) => isAnsweredBy(answers, id);
    for (const name of [kind, ALL_KINDS]) {
      const tally = tallies.get(name) ?? emptyTally();
      tallies.set(name, tally);
      if (answers.length === 0) {
        tally.foreign += 1;
        if (found.length === 0) tally.empty += 1;
        continue;
      }
      tally.answerable += 1;
      if (found.slice(0, 1).some(isRight)) tally.first += 1;
      if (found.slice(0, 3).some(isRight)) tally.three += 1;
      if (found.some(isRight)) tally.anywhere += 1;
      if (found.length === 0) tally.nothing += 1;
      else if (!found.slice(0, 1).some(isRight)) tally.wrong += 1;
    }
  }
  return tallies;
}

function emptyTally(): Tally {
  return { answerable: 0, first: 0, three: 0, anywhere: 0, nothing: 0, wrong: 0, foreign: 0, empty: 0 };
}

/** Returns the tally as a row for `console.table`. */
export function shares(tally: Tally): Record<string, unknown> {
  const { answerable, first, three, anywhere, nothing, wrong, foreign, empty } = tally;
  const share = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);
  return {
    queries: answerable + foreign,
    'right first': share(first, answerable),
    'among three': share(three, answerable),
    anywhere: share(anywhere, answerable),
    'nothing found': share(nothing, answerable),
    'wrong first': share(wrong, answerable),
    'rightly empty': share(empty, foreign),
  };
}
