import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from './catalogue/catalogue';
import type { Entry } from './catalogue/entry';
import { ALL_PARTS } from './all-parts';
import { finder } from './find';
import { chinese } from './packed/chinese';

interface Case {
  readonly kind: string;
  readonly query: string;
  /** An entry's identity, `nothing`, or `never` and an identity. */
  readonly expected: string;
}

/** The queries were written before the matcher was tuned; the third that is held out was used only afterwards. */
function cases(file: 'tuning' | 'held-out'): readonly Case[] {
  const [, ...lines] = readFileSync(join(__dirname, `cases/${file}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [kind = '', query = '', expected = ''] = line.split('\t');
    return { kind, query, expected };
  });
}

const find = finder(ALL_PARTS);
const found = (query: string) => find(query).results.map(({ id }) => id);

const catalogue: Readonly<Record<string, Entry>> = CATALOGUE;
/** A question about an entry answers a query for that entry as well. */
const meant = (query: string) => found(query).map((id) => catalogue[id]?.about ?? id);

const ALL = [...cases('tuning'), ...cases('held-out')];
const ids = new Set(chinese.entries.map(([id]) => id));

describe.each(['tuning', 'held-out'] as const)('Of the %s queries', (file) => {
  const all = cases(file);
  const wanted = all.filter(({ expected }) => ids.has(expected));
  const share = (some: readonly Case[], most: number) =>
    some.filter(({ query, expected }) =>
      [...found(query).slice(0, most), ...meant(query).slice(0, most)].includes(expected),
    ).length / some.length;

  test('the right entry comes first in 97 % or more, and among the first three in 99 % or more', () => {
    expect(share(wanted, 1)).toBeGreaterThanOrEqual(0.97);
    expect(share(wanted, 3)).toBeGreaterThanOrEqual(0.99);
  });

  test('85 % or more of the queries that are none of ours find nothing', () => {
    const foreign = all.filter(({ expected }) => expected === 'nothing');
    const empty = foreign.filter(({ query }) => found(query).length === 0);
    expect(empty.length / foreign.length).toBeGreaterThanOrEqual(0.85);
  });

  test.each(all.filter(({ expected }) => expected.startsWith('never ')))('$query: $expected', ({ query, expected }) => {
    expect(found(query)).not.toContain(expected.slice('never '.length));
  });
});

test.each([...new Set(ALL.filter(({ expected }) => ids.has(expected)).map(({ kind }) => kind))])(
  'in the class %s, nearly all queries have the right entry first',
  (kind) => {
    const some = ALL.filter((one) => one.kind === kind);
    const right = some.filter(({ query, expected }) => [found(query)[0], meant(query)[0]].includes(expected));
    expect(some.length).toBeGreaterThanOrEqual(20);
    expect(right.length / some.length).toBeGreaterThanOrEqual(0.95);
  },
);

test('there are many queries, and each expects an existing entry', () => {
  const wanted = ALL.filter(({ expected }) => ids.has(expected));
  const unwanted = ALL.filter(({ expected }) => expected === 'nothing' || expected.startsWith('never '));
  expect(wanted.length).toBeGreaterThanOrEqual(300);
  expect(unwanted.length).toBeGreaterThanOrEqual(60);
  expect(wanted.length + unwanted.length).toBe(ALL.length);
  for (const { expected } of unwanted) expect(['nothing', ...ids]).toContain(expected.replace('never ', ''));
});
