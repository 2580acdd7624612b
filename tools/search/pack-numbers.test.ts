import { numbersIn } from '../../src/search/packed-numbers';
import { unpackedOtherCharacters } from '../../src/search/other-characters';
import { unpackedSounds } from '../../src/search/packed-sounds';
import { packOtherCharacters, packSounds } from './pack';
import { distancesIn, packDigits, packNumbers } from './pack-numbers';

const EMPTY = { entries: [], about: [], landmarks: [] };

test('numbers are packed and unpacked', () => {
  const numbers = [0, 1, 63, 64, 65, 4096, 5823, 5824, 5825, 11_648, 4_194_303];
  const packed = packNumbers(numbers);
  expect(numbersIn(packed)).toEqual(numbers);
  // Any other character may end the string, in one engine or another.
  for (const text of packed) expect(text).toMatch(/^[#-~]+$/);
});

test.each([-1, 92, NaN])('what is no digit is an error: %d', (digit) => {
  expect(() => packDigits([0, digit])).toThrow(new RangeError(`${String(digit)} is no digit`));
});

test('distances are counted from the number before', () => {
  expect(distancesIn([3, 3, 10])).toEqual([3, 0, 7]);
});

test('sounds are packed and unpacked, in the order of the codes of their characters', () => {
  const sounds = new Map([
    ['居', new Set(['ju'])],
    ['局', new Set(['ju'])],
    ['长', new Set(['zhang', 'chang'])],
    ['二', new Set(['er'])],
    ['略', new Set(['lve'])],
  ]);
  expect(unpackedSounds(packSounds(sounds))).toBe('er二ju局居lve略zhang长chang长');
});

test('what is no syllable is an error', () => {
  expect(() => packSounds(new Map([['哦', new Set(['xyz'])]]))).toThrow('No syllable of pinyin: xyz');
});

test('a frequent character that no name contains is among the homophones, with its syllable', () => {
  const index = { ...EMPTY, sounds: packSounds(new Map([['居', new Set(['ju'])]])) };
  const { homophones } = unpackedOtherCharacters(packOtherCharacters(index, new Set('局')));
  expect(homophones).toBe('ju局');
});

test('traditional characters have the simplified forms that are in a name or frequent, and those alone', () => {
  const index = { ...EMPTY, sounds: packSounds(new Map([['后', new Set(['hou'])]])) };
  const { simplified, homophones } = unpackedOtherCharacters(packOtherCharacters(index, new Set('车')));
  expect([...simplified].sort()).toEqual([
    ['後', '后'],
    ['車', '车'],
  ]);
  expect(homophones).not.toContain('後');
});
