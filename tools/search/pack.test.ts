import { unpackedOtherCharacters } from '../../src/search/other-characters';
import { unpackedSounds } from '../../src/search/packed-sounds';
import { compressCharacters, compressSymbols } from './compress';
import { packOtherCharacters, packSounds } from './pack';

/** A character with half an embedding, read like one of a name. */
const SCARCE = '橘';

/** What stands for characters that are none of these names' own, with those that are frequent. */
function otherCharacters(sounds: ReadonlyMap<string, ReadonlySet<string>>, ...characters: readonly string[]) {
  const frequent = [...characters].sort();
  const index = { sounds: packSounds(sounds), entries: [], about: [], landmarks: [] };
  const weights = {
    characters: {
      distances: compressCharacters(frequent),
      embeddings: compressSymbols([]),
      forms: compressSymbols(frequent.map((character) => (character === SCARCE ? 0 : 1))),
    },
    forms: [
      [4, 1],
      [9, 1],
    ] as const,
  };
  return unpackedOtherCharacters(packOtherCharacters(index, weights), index, weights);
}

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

test('a frequent character that no name contains is among the homophones, with its syllables', () => {
  const { homophones } = otherCharacters(
    new Map([
      ['居', new Set(['ju'])],
      ['常', new Set(['chang'])],
      ['张', new Set(['zhang'])],
    ]),
    '居',
    '局',
    SCARCE,
    '猫',
    '长',
  );
  expect(homophones).toBe('ju局chang长zhang长');
});

test('traditional characters have the simplified forms that are in a name or frequent, and those alone', () => {
  const { simplified, homophones } = otherCharacters(new Map([['后', new Set(['hou'])]]), SCARCE, '车');
  expect([...simplified].sort()).toEqual([
    ['後', '后'],
    ['車', '车'],
  ]);
  expect(homophones).not.toContain('後');
});
