import { ENTRYLESS } from '../../src/search/classifier';
import type { Result } from '../../src/search/find';
import { remembers } from '../../src/search/remembered';
import { queryTokens } from '../../src/search/tokens';
import { remembered } from './remember';
import { catalogue, type Way } from './ways';

const way = (text: string, ...answeredBy: string[]): Way => ({ text, answeredBy, line: 0, file: '' });
const numberOf = (id: string) => Object.keys(catalogue).indexOf(id);

/** Finds `found` whatever is asked, and remembers what it should not have found. */
function rememberingBeside(found: string | undefined, ways: readonly Way[], known = 6) {
  const results: Result[] = found === undefined ? [] : [{ id: found, path: '', title: '', pieces: [] }];
  const find = () => ({ results, suggested: [] });
  const remember = remembers(remembered(ways, find, () => ({ byEntry: [], none: 0, known })));
  return (query: string) => remember(queryTokens(query));
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

test('a way of which the classifier knows nothing is not remembered, since the search would not look it up', () => {
  expect(rememberingBeside('progress', [way('kiosk', 'centres')], 0)('kiosk')).toBeUndefined();
});
