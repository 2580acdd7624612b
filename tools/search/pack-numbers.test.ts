import { numbersIn } from '../../src/search/packed-numbers';
import { unpackedOtherCharacters } from '../../src/search/other-characters';
import { unpackedSounds } from '../../src/search/packed-sounds';
import { packOtherCharacters, packSounds } from './pack';
import { distancesIn, packNumbers } from './pack-numbers';
import type { Way } from './ways';

test('numbers are packed and unpacked', () => {
  const numbers = [0, 1, 63, 64, 65, 4096, 20_000];
  expect(numbersIn(packNumbers(numbers))).toEqual(numbers);
});

test('distances are counted from the number before', () => {
  expect(distancesIn([3, 3, 10])).toEqual([3, 0, 7]);
});

test('sounds are packed and unpacked, the characters of each syllable in the order of their codes', () => {
  const sounds = new Map([
    ['居', new Set(['ju'])],
    ['局', new Set(['ju'])],
    ['长', new Set(['zhang', 'chang'])],
  ]);
  expect(unpackedSounds(packSounds(sounds))).toBe('chang长ju局居zhang长');
});

/** Ways of asking that hold a character, on so many lines. */
function waysWith(text: string, lines: number): readonly Way[] {
  return Array.from({ length: lines }, (_, line) => ({ text, answeredBy: [], line, file: '' }));
}

test('a character that no name contains and ways of asking do is among the homophones, with its syllable', () => {
  const index = { sounds: 'ju居', entries: [], about: [] };
  const homophones = (lines: number) =>
    unpackedOtherCharacters(packOtherCharacters(index, waysWith('局', lines))).homophones;
  expect(homophones(99)).toBe('ju局');
  expect(homophones(1)).toBe('');
});

test('traditional characters have the simplified forms that are in a name or a way of asking, and those alone', () => {
  const index = { sounds: 'hou后', entries: [], about: [] };
  const { simplified, homophones } = unpackedOtherCharacters(packOtherCharacters(index, waysWith('车', 99)));
  expect([...simplified].sort()).toEqual([
    ['後', '后'],
    ['車', '车'],
  ]);
  expect(homophones).not.toContain('後');
});
