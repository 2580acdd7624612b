import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedIndex, PackedNames } from '../../src/search/packed-index';
import { chinese } from '../../src/search/packed/chinese';
import { english } from '../../src/search/packed/english';
import { homophones } from '../../src/search/packed/homophones';

interface Asked {
  readonly query: string;
  readonly entry: number;
}

/** Texts to search, and queries with their expected answers. */
export interface Corpus {
  readonly name: string;
  /** The texts of each entry. */
  readonly entries: readonly (readonly string[])[];
  readonly asked: readonly Asked[];
  /** Queries that must find nothing. */
  readonly nonsense: readonly string[];
  readonly packed: PackedIndex;
  readonly names: PackedNames;
  readonly homophones: string;
}

// Relative to the project's root, where the bundled program is started.
const CASES = 'src/search/cases';
const rows = ['tuning', 'held-out'].flatMap((file) =>
  readFileSync(join(CASES, `${file}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')),
);
const nonsense = rows.filter(([, , expected]) => expected === 'nothing').map(([, query = '']) => query);

export function realCatalogue(): Corpus {
  const split = (texts: string) => texts.split('|').filter((text) => text !== '');
  const entries = chinese.entries.map(([, , title, words, questions], entry) => {
    const [name = '', others = '', asked = ''] = english[entry] ?? [];
    return [title, ...split(words), ...split(questions), name, ...split(others), ...split(asked)];
  });
  const numbers = new Map(chinese.entries.map(([id], number) => [id, number]));
  const asked = rows.flatMap(([, query = '', expected = '']) => {
    const entry = numbers.get(expected);
    return entry === undefined ? [] : [{ query, entry }];
  });
  return { name: 'the catalogue', entries, asked, nonsense, packed: chinese, names: english, homophones };
}
