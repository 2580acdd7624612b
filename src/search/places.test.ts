import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_PARTS } from './all-parts';
import { finder } from './find';
import { chinese } from './packed/chinese';
import { districtOf, placesOf } from './places';
import { queryTokens } from './tokens';

type Listed = readonly (readonly [name: string, entry: string])[];

function listed(file: string): Listed {
  const [, ...lines] = readFileSync(join(__dirname, 'cases', file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split('\t') as [string, string]);
}

/** All subdistricts, towns and townships of Shanghai, with the entry of their district. */
const SUBDISTRICTS = listed('subdistricts.tsv');
/** The metro stations that are well inside one district. */
const STATIONS = listed('stations.tsv');
/** The offices (受理点) of a published form, as it calls them, without their district: many by shorter names, or by those of former towns. */
const OFFICES = listed('offices.tsv');
/** The quarters (板块) by which a published list lets homes. */
const QUARTERS = listed('quarters.tsv');

const find = finder(ALL_PARTS);
const firstOf = (query: string) => find(query).results[0]?.id;
const { read, settled, kept } = placesOf(chinese);
const numberOf = (id: string) => chinese.entries.findIndex(([other]) => other === id);
const placesIn = (query: string) => read(queryTokens(query));
const districtIn = (query: string) => chinese.entries[districtOf(placesIn(query)) ?? -1]?.[0];
const wrongOf = (all: Listed, ask: (name: string) => string) =>
  all.filter(([name, entry]) => firstOf(ask(name)) !== entry);

test('the lists are whole', () => {
  expect(SUBDISTRICTS).toHaveLength(215);
  expect(new Set(SUBDISTRICTS.map(([, entry]) => entry)).size).toBe(16);
  expect(STATIONS.length).toBeGreaterThan(350);
  expect(OFFICES).toHaveLength(246);
  expect(QUARTERS).toHaveLength(78);
});

test.each<readonly [manner: string, ask: (name: string) => string]>([
  ['a name', (name) => name],
  ['a name and a matter', (name) => `${name}居住证办理`],
  ['where it is done', (name) => `${name}居住证在哪里续签`],
  ['where one lives', (name) => `住在${name}去哪里办居住证`],
])('each subdistrict leads to its own district: %s', (_, ask) => {
  expect(wrongOf([...SUBDISTRICTS, ...OFFICES], ask)).toEqual([]);
});

test.each<readonly [manner: string, ask: (name: string) => string]>([
  ['a name and a matter', (name) => `${name}居住证办理`],
  ['nearby', (name) => `${name}附近哪里能办居住证`],
  ['where one lives', (name) => `我住${name}那边 居住证去哪里续`],
])('each quarter leads to its own district: %s', (_, ask) => {
  expect(wrongOf(QUARTERS, ask)).toEqual([]);
});

const station = (name: string) => (name.endsWith('站') ? name : `${name}地铁站`);

test.each<readonly [manner: string, ask: (name: string) => string]>([
  ['a name and a matter', (name) => `${station(name)}居住证办理`],
  ['nearby', (name) => `${station(name)}附近哪里能办居住证`],
  ['where one lives', (name) => `我住${station(name)}那边 居住证去哪里续`],
])('each station leads to its own district: %s', (_, ask) => {
  expect(wrongOf(STATIONS, ask)).toEqual([]);
});

const streets = STATIONS.map(([name]) => name).filter((name) => /路$|大道$/.test(name));

test('a street that is not in the lists leads to no district', () => {
  expect(streets.length).toBeGreaterThan(200);
  const guessed = streets
    .filter((name) => districtIn(name) === undefined)
    .filter((name) => firstOf(`${name}附近哪里能办居住证`)?.startsWith('centre-'));
  expect(guessed).toEqual([]);
});

test.each<readonly [query: string, district: string | undefined]>([
  ['七宝', 'centre-minhang'],
  ['我在七宝租房 七宝镇上哪里能续', 'centre-minhang'],
  ['北外滩', 'centre-hongkou'],
  ['外滩', 'centre-huangpu'],
  // Roads and rivers are called after other places.
  ['宝山路', 'centre-jingan'],
  ['奉贤路', undefined],
  ['川沙公路', undefined],
  ['川沙公交站', 'centre-pudong'],
  ['黄浦江边', undefined],
  // Subdistricts by shorter names, unless another district is called that, or has one that is.
  ['四平街道', 'centre-yangpu'],
  ['临汾街道怎么续签', 'centre-jingan'],
  ['sipingjiedao', 'centre-yangpu'],
  ['淮海街道', 'centre-huangpu'],
  ['延吉街道', 'centre-yangpu'],
  ['南京街道', undefined],
  ['宝山街道', 'centre-baoshan'],
  // Two places say where from and where to.
  ['从浦东搬到闵行', undefined],
  ['从周浦搬到川沙', 'centre-pudong'],
  // A street may run through several districts; its station is in one.
  ['漕宝路', undefined],
  ['漕宝路站', 'centre-xuhui'],
  ['漕宝路地铁口出来去哪办', 'centre-xuhui'],
  ['迪士尼上班', 'centre-pudong'],
  ['原闸北区', 'centre-jingan'],
  // In pinyin, as one word or several.
  ['lujiazui', 'centre-pudong'],
  ['permit office near wu jiao chang', 'centre-yangpu'],
  ["Jing'an", 'centre-jingan'],
  ['baoshan road', undefined],
  ['居住证', undefined],
  ['', undefined],
])('a query names the district of its places, if they are in one: %s', (query, district) => {
  expect(districtIn(query)).toBe(district);
});

test('each place is read as the same one, and what it is called is kept', () => {
  const [one, other] = [placesIn('住北外滩 去七宝办'), placesIn('住唐镇 去崇明办')];
  expect(one.tokens).toEqual(other.tokens);
  expect(one.named.map(({ name }) => name)).toEqual(['北外滩', '七宝']);
  expect(placesIn('漕宝路地铁站').named).toMatchObject([{ name: '漕宝路站' }]);
  expect(placesIn('奉贤路').tokens).toEqual(['奉', '贤', '路']);
});

describe('what speaks for centres', () => {
  const centres = chinese.entries.flatMap(([id], entry) => (/^centre(s$|-)/.test(id) ? [entry] : []));
  const [all = -1, minhang, baoshan] = ['centres', 'centre-minhang', 'centre-baoshan'].map(numberOf);
  const saying = (likely: Readonly<Record<number, number>>) => ({
    byEntry: chinese.entries.map((_, entry) => likely[entry] ?? 0.001),
    none: 0.1,
    known: 2,
  });
  const sumOf = (byEntry: readonly number[]) => centres.reduce((sum, one) => sum + (byEntry[one] ?? NaN), 0);

  test('speaks for the district that is named, and nothing else changes', () => {
    const said = saying({ [minhang ?? -1]: 0.2, [baoshan ?? -1]: 0.3, [all]: 0.1 });
    const found = settled(placesIn('七宝'), said);
    expect(found.byEntry[minhang ?? -1]).toBeCloseTo(sumOf(said.byEntry), 12);
    expect(sumOf(found.byEntry)).toBeCloseTo(sumOf(said.byEntry), 12);
    const others = (byEntry: readonly number[]) => byEntry.filter((_, entry) => !centres.includes(entry));
    expect(others(found.byEntry)).toEqual(others(said.byEntry));
    expect(found).toMatchObject({ none: 0.1, known: 2 });
  });

  test.each(['凤凰路附近', '从浦东搬到闵行'])(
    'speaks for the list of all if no single district is named: %s',
    (query) => {
      const said = saying({ [minhang ?? -1]: 0.2, [baoshan ?? -1]: 0.3 });
      const { byEntry } = settled(placesIn(query), said);
      expect(sumOf(byEntry)).toBeCloseTo(sumOf(said.byEntry), 12);
      expect(byEntry[all]).toBeGreaterThan(0.98 * sumOf(said.byEntry));
      // Their order stays, for what is remembered.
      expect(byEntry[baoshan ?? -1]).toBeGreaterThan(byEntry[minhang ?? -1] ?? NaN);
    },
  );

  test('speaks for a district of which the classifier is sure', () => {
    const said = saying({ [minhang ?? -1]: 0.5 });
    expect(settled(placesIn('复旦附近'), said)).toEqual(said);
    // Of two that are named it knows nothing: both are read as the same place.
    expect(settled(placesIn('从浦东搬到闵行'), said)).not.toEqual(said);
  });
});

test('a classifier that knows nothing of a query says nothing', () => {
  const nothing = { byEntry: [], none: 0, known: 0 };
  expect(settled(placesIn('七宝'), nothing)).toEqual(nothing);
});

test('centres of other districts than the one that a query names are left out', () => {
  const match = { phrase: 0, cost: 0.1 };
  const matches = new Map(['renewal', 'centre-minhang', 'centre-baoshan'].map((id) => [numberOf(id), match]));
  const keptFor = (query: string) =>
    [...kept(matches, placesIn(query)).keys()].map((entry) => chinese.entries[entry]?.[0]);
  expect(keptFor('七宝')).toEqual(['renewal', 'centre-minhang']);
  expect(keptFor('居住证')).toEqual(['renewal', 'centre-minhang', 'centre-baoshan']);
});
