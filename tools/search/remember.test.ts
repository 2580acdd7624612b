import { ENTRYLESS, type Likelihoods } from '../../src/search/classifier';
import type { Result } from '../../src/search/find';
import { rememberedHash, remembers } from '../../src/search/remembered';
import { queryTokens } from '../../src/search/tokens';
import { remembered } from './remember';
import { catalogue, FEW_WAYS, type Way } from './ways';

const way = (text: string, ...answeredBy: string[]): Way => ({ text, answeredBy, line: 0, file: 'more.txt' });
/** A name of the catalogue. */
const name = (text: string, id: string): Way => ({ ...way(text, id), file: '' });
const numberOf = (id: string) => Object.keys(catalogue).indexOf(id);

/** What a classifier says that holds these entries to be likely, the likeliest first, then that none is meant. */
function holding(...likely: readonly string[]): Likelihoods {
  const byEntry = Object.keys(catalogue).map((id) => (likely.includes(id) ? 0.5 / (1 + likely.indexOf(id)) : 0));
  return { byEntry, none: 0.01, known: 6 };
}
const LIKELIHOODS = holding('renewal', 'identity-check', 'fees', 'card-kept', 'centres');

/** Finds `found` whatever is asked, and remembers what it should not have found. */
function memoryBeside(found: string | undefined, ways: readonly Way[], likelihoods = LIKELIHOODS) {
  const results: Result[] = found === undefined ? [] : [{ id: found, path: '', title: '', pieces: [] }];
  const find = () => ({ results, suggested: [] });
  return remembers(remembered(ways, find, () => likelihoods));
}

function rememberingBeside(...[found, ways, likelihoods = LIKELIHOODS]: Parameters<typeof memoryBeside>) {
  const remember = memoryBeside(found, ways, likelihoods);
  return (query: string) => remember(queryTokens(query), likelihoods);
}

test('a short way that is answered wrongly is remembered, however it is spaced', () => {
  const remember = rememberingBeside('progress', [way('续证', 'renewal'), way('Selfie', 'identity-check')]);
  expect(remember('续证')).toBe(numberOf('renewal'));
  expect(remember('续 证？')).toBe(numberOf('renewal'));
  expect(remember('selfie')).toBe(numberOf('identity-check'));
  expect(remember('续签')).toBeUndefined();
});

test('what finds something and is none of ours is remembered as such', () => {
  expect(rememberingBeside('progress', [way('看病')])('看病')).toBe(ENTRYLESS);
  expect(rememberingBeside(undefined, [way('看病')])('看病')).toBeUndefined();
});

test('what is answered rightly, by an entry or by a question about it, is not remembered', () => {
  expect(rememberingBeside('renewal', [way('续证', 'permit', 'renewal')])('续证')).toBeUndefined();
  expect(rememberingBeside('question-company-does-it', [way('续证', 'renewal')])('续证')).toBeUndefined();
});

test('long ways, several words, and what two entries claim are not remembered', () => {
  const remember = rememberingBeside('progress', [
    way('居住证续签', 'renewal'),
    way('new card', 'card-kept'),
    way('缴费', 'fees'),
    way('缴费', 'social-insurance'),
  ]);
  for (const query of ['居住证续签', 'new card', '缴费']) expect(remember(query)).toBeUndefined();
});

test('of an entry with many ways only names, and what two files have, are remembered', () => {
  const many = Array.from({ length: FEW_WAYS }, (_, at) => way(`居住证续签问题${String(at)}`, 'renewal'));
  const remember = rememberingBeside(undefined, [
    ...many,
    way('续证', 'renewal'),
    way('续证', 'renewal'),
    way('接着用', 'renewal'),
    { ...way('接着用', 'renewal'), file: 'public-words.txt' },
    name('延期', 'renewal'),
    way('自拍', 'identity-check'),
  ]);
  expect(remember('续证')).toBeUndefined();
  for (const query of ['接着用', '延期']) expect(remember(query)).toBe(numberOf('renewal'));
  expect(remember('自拍')).toBe(numberOf('identity-check'));
});

test('nothing is remembered that would mislead a way with the same hash, which is not', () => {
  const [one, other] = twoWithTheSameHash();
  const many = Array.from({ length: FEW_WAYS }, (_, at) => way(`居住证续签问题${String(at)}`, 'renewal'));
  const remember = memoryBeside('progress', [...many, way(one, 'identity-check'), way(other, 'renewal')]);
  expect(remember([one], LIKELIHOODS)).toBeUndefined();
});

test('a question of the catalogue is remembered, however long it is', () => {
  const remember = rememberingBeside('progress', [
    name('居住证到底去哪里办', 'centres'),
    way('居住证续签要多少钱', 'fees'),
  ]);
  expect(remember('居住证到底去哪里办？')).toBe(numberOf('centres'));
  expect(remember('居住证续签要多少钱')).toBeUndefined();
});

test('a way of which the classifier knows nothing is not remembered, since the search would not look it up', () => {
  const unknown = { ...LIKELIHOODS, known: 0 };
  expect(rememberingBeside('progress', [way('kiosk', 'centres')], unknown)('kiosk')).toBeUndefined();
});

test.each([
  { what: 'a way', made: way, likelier: 10, isRemembered: true },
  { what: 'a way', made: way, likelier: 20, isRemembered: false },
  { what: 'a name', made: name, likelier: 100, isRemembered: true },
])(
  '$what with $likelier answers that are likelier is remembered: $isRemembered',
  ({ made, likelier, isRemembered }) => {
    const others = Object.keys(catalogue).filter((id) => id !== 'renewal');
    const likelihoods = { ...holding(...others.slice(0, likelier), 'renewal'), none: 0 };
    const remember = rememberingBeside('progress', [made('续证', 'renewal')], likelihoods);
    expect(remember('续证')).toBe(isRemembered ? numberOf('renewal') : undefined);
  },
);

test('a query that is taken for a remembered one is answered by what is as likely an answer to it', () => {
  const [one, other] = twoWithTheSameHash();
  const remember = memoryBeside('progress', [way(one, 'identity-check')]);
  expect(remember([other], LIKELIHOODS)).toBe(numberOf('identity-check'));
  expect(remember([other], holding('progress', 'hotline'))).toBe(numberOf('hotline'));
});

/** Returns two characters that are remembered under the same hash. */
function twoWithTheSameHash(): readonly [string, string] {
  const before = new Map<number, string>();
  for (let code = 0x4e00; ; code += 1) {
    const character = String.fromCharCode(code);
    const hash = rememberedHash([character]);
    const other = before.get(hash);
    if (other !== undefined) return [other, character];
    before.set(hash, character);
  }
}
