import { join } from 'node:path';
import { CATALOGUE } from '../../src/search/catalogue/catalogue';
import type { Entry } from '../../src/search/catalogue/entry';
import { textsIn } from './texts';

/** A way of asking. */
export interface Way {
  readonly text: string;
  /** The entry that answers best, then others that also answer; none if the matter is none of ours. */
  readonly answeredBy: readonly string[];
  /** The line that it stands on, over all files, with other ways of the same question: they are left out together. */
  readonly line: number;
  /** The name of its file; empty for a name of the catalogue. */
  readonly file: string;
}

const FOLDER = join(__dirname, '../../src/search/asked');

export const catalogue: Readonly<Record<string, Entry>> = CATALOGUE;

/** The number of each entry in the packed index. */
export const entryNumbers: ReadonlyMap<string, number> = new Map(
  Object.keys(CATALOGUE).map((id, number) => [id, number]),
);

/** Heads the ways that no entry answers. */
const NONE = '-';

/**
 * Reads the ways of asking: below a heading `[entry]`, or `[entry other-entry]`, lines of ways separated by ` / `. Throws an
 * error for a heading that names no entry.
 */
export function waysIn(files: Readonly<Record<string, string>>): readonly Way[] {
  const ways: Way[] = [];
  let answeredBy: readonly string[] = [];
  const lines = Object.entries(files).flatMap(([file, text]) => text.split('\n').map((written) => ({ file, written })));
  lines.forEach(({ file, written }, line) => {
    const heading = /^\[(.+)\]$/.exec(written)?.[1];
    if (heading !== undefined) {
      answeredBy = heading === NONE ? [] : heading.split(' ');
      const unknown = answeredBy.find((id) => !(id in catalogue));
      if (unknown !== undefined) throw new Error(`[${heading}]: the catalogue has no entry ${unknown}`);
    } else if (written !== '') {
      for (const text of written.split(' / ')) ways.push({ text, answeredBy, line, file });
    }
  });
  return ways;
}

/** Returns the ways of asking of the repository, in the order of its files. */
export function askedWays(): readonly Way[] {
  return waysIn(textsIn(FOLDER));
}

/** True for a name of the catalogue. */
export function isName({ file, answeredBy }: Way): boolean {
  return file === '' && answeredBy.length > 0;
}

/** An entry with fewer ways is a new one: what is learnt of it would be lost among the thousands of others. */
export const FEW_WAYS = 500;

/** Returns how many ways each entry answers best; under `undefined` how many none does. */
export function waysOfEach(ways: readonly Way[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { answeredBy } of ways) counts.set(answeredBy[0], (counts.get(answeredBy[0]) ?? 0) + 1);
  return counts;
}

/** Returns on how many lines, or in how many files, each part of the ways stands, such as a character. */
export function spreadOf(
  ways: readonly Way[],
  place: 'line' | 'file',
  partsOf: (way: Way, at: number) => Iterable<string>,
): ReadonlyMap<string, number> {
  const places = new Map<string, Set<Way[typeof place]>>();
  ways.forEach((way, at) => {
    for (const part of partsOf(way, at)) places.set(part, (places.get(part) ?? new Set()).add(way[place]));
  });
  return new Map([...places].map(([part, { size }]) => [part, size]));
}

/** Returns titles, words and questions of the catalogue as ways of asking; `firstLine` keeps their lines apart. */
export function namesAsWays(firstLine: number): readonly Way[] {
  return Object.entries(catalogue).flatMap(([id, { zh, en }], entry) =>
    [zh, en].flatMap(({ title, words, questions }, language) =>
      [title, ...words, ...questions].map((text) => ({
        text,
        answeredBy: [id],
        line: firstLine + 2 * entry + language,
        file: '',
      })),
    ),
  );
}
