import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from './english';
import { finder } from './find';
import { chinese } from './packed/chinese';
import { learnt } from './packed/learnt';
import { otherCharacters } from './packed/other-characters';
import { placesOf } from './places';
import { queryTokens } from './tokens';

/** All subdistricts, towns and townships of Shanghai, with the entry of their district. */
const LISTED = readFileSync(join(__dirname, 'cases/subdistricts.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [name: string, entry: string]);

const find = finder({ index: chinese, learnt, english, otherCharacters });
const firstOf = (query: string) => find(query).results[0]?.id;
const { read, classified, kept } = placesOf(chinese);
const numberOf = (id: string) => chinese.entries.findIndex(([other]) => other === id);
const districtIn = (query: string) => chinese.entries[read(queryTokens(query)).district ?? -1]?.[0];

test('the list is whole', () => {
  expect(LISTED).toHaveLength(215);
  expect(new Set(LISTED.map(([, entry]) => entry)).size).toBe(16);
});

test.each<readonly [manner: string, ask: (name: string) => string]>([
  ['a name', (name) => name],
  ['a name and a matter', (name) => `${name}居住证办理`],
  ['where it is done', (name) => `${name}居住证在哪里续签`],
  ['where one lives', (name) => `住在${name}去哪里办居住证`],
])('each subdistrict leads to its own district: %s', (_, ask) => {
  const wrong = LISTED.filter(([name, entry]) => firstOf(ask(name)) !== entry);
  expect(wrong).toEqual([]);
});

test.each<readonly [query: string, district: string | undefined]>([
  ['七宝', 'centre-minhang'],
  ['我在七宝租房 七宝镇上哪里能续', 'centre-minhang'],
  ['北外滩', 'centre-hongkou'],
  ['外滩', 'centre-huangpu'],
  // Roads and rivers are called after other places.
  ['宝山路', 'centre-jingan'],
  ['奉贤路', undefined],
  ['黄浦江边', undefined],
  // Two places say where from and where to.
  ['从浦东搬到闵行', undefined],
  ['从周浦搬到川沙', 'centre-pudong'],
  ['居住证', undefined],
  ['', undefined],
])('a query names the district of its places, if they are in one: %s', (query, district) => {
  expect(districtIn(query)).toBe(district);
});

test('each place is read as the same one', () => {
  expect(read(queryTokens('住北外滩 去七宝办')).tokens).toEqual(read(queryTokens('住唐镇 去崇明办')).tokens);
  expect(read(queryTokens('奉贤路')).tokens).toEqual(['奉', '贤', '路']);
});

test('what speaks for any centre speaks for the district that is named, and nothing else changes', () => {
  const byEntry = chinese.entries.map((_, entry) => (entry + 1) / 1000);
  const said = { byEntry, none: 0.1, known: 2 };
  const centres = chinese.entries.flatMap(([id], entry) => (/^centre(s$|-)/.test(id) ? [entry] : []));
  expect(centres).toHaveLength(17);
  const found = classified(read(queryTokens('七宝')), () => said);
  const minhang = numberOf('centre-minhang');
  found.byEntry.forEach((likelihood, entry) => {
    const moved = entry === minhang ? centres.reduce((sum, one) => sum + (byEntry[one] ?? 0), 0) : 0;
    expect(likelihood).toBeCloseTo(centres.includes(entry) ? moved : (byEntry[entry] ?? NaN), 12);
  });
  expect(found).toMatchObject({ none: 0.1, known: 2 });
  expect(classified(read(queryTokens('居住证')), () => said)).toEqual(said);
});

test('a classifier that knows nothing of a query says nothing', () => {
  const nothing = { byEntry: [], none: 0, known: 0 };
  expect(classified(read(queryTokens('七宝')), () => nothing)).toEqual(nothing);
});

test('centres of other districts are left out', () => {
  const match = { phrase: 0, cost: 0.1, read: true };
  const matches = new Map(['renewal', 'centre-minhang', 'centre-baoshan'].map((id) => [numberOf(id), match]));
  expect([...kept(matches, read(queryTokens('七宝'))).keys()]).toEqual([
    numberOf('renewal'),
    numberOf('centre-minhang'),
  ]);
  expect(kept(matches, read(queryTokens('居住证')))).toBe(matches);
});
