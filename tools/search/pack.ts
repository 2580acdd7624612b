import { pinyin } from 'pinyin-pro';
import { CATALOGUE } from '../../src/search/catalogue/catalogue';
import type { Entry, Names } from '../../src/search/catalogue/entry';
import type { PackedWeights } from '../../src/search/classifier';
import { symbolsIn } from '../../src/search/compressed';
import type { PackedIndex, PackedNames } from '../../src/search/packed-index';
import { item } from '../../src/search/item';
import { knownCharacters, type PackedOtherCharacters } from '../../src/search/other-characters';
import {
  FINALS,
  INITIALS,
  syllablesIn,
  unpackedSounds,
  type PackedSounds,
  type PackedSyllables,
} from '../../src/search/packed-sounds';
import { confused } from '../../src/search/sounds';
import { isCharacter } from '../../src/search/tokens';
import { compressCharacters, compressNumbers, compressSymbols } from './compress';
import { simplified } from './simplified';
import { summaryOf } from './summary';

const entries: readonly (readonly [string, Entry])[] = Object.entries(CATALOGUE);
const numberOf = (id: string) => entries.findIndex(([other]) => other === id);

function packNames({ title, words }: Names, summary: string): [string, string, string] {
  return [title, words.join('|'), summary];
}

/** Packs the Chinese names with their sounds. */
export function packChinese(): PackedIndex {
  const texts = entries.flatMap(([, { zh }]) => [zh.title, ...zh.words]);
  return {
    sounds: packSounds(soundsIn(texts)),
    entries: entries.map(([id, entry]) => [
      id,
      folderOf(entry.to, id),
      ...packNames(entry.zh, summaryOf(id, entry, 'zh')),
    ]),
    about: entries.map(([id, { about }]) => numberOf(about ?? id)),
    landmarks: entries.flatMap(([, { landmarks }]) => (landmarks ? [landmarks.join('|')] : [])),
  };
}

function folderOf(path: string, id: string): string {
  const folder = decodeURIComponent(path).replace(/^\/(.+)\/[^/?]+/, '$1');
  const value = id.slice(id.indexOf('-') + 1);
  return folder.endsWith(`=${value}`) ? folder.slice(0, -value.length) : folder;
}

export function packEnglish(): PackedNames {
  return entries.map(([id, entry]) => packNames(entry.en, summaryOf(id, entry, 'en')));
}

/** Returns each character's syllables: first its readings in these texts, then its others. */
function soundsIn(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sounds = new Map<string, Set<string>>();
  const hear = (character: string, syllables: readonly string[]) => {
    const heard = sounds.get(character) ?? new Set();
    for (const syllable of syllables) if (/^[a-z]+$/.test(syllable)) heard.add(syllable);
    sounds.set(character, heard);
  };
  for (const text of texts)
    for (const run of text.match(/[\u3400-\u9fff]+/g) ?? [])
      pinyin(run, { toneType: 'none', type: 'array', v: true }).forEach((syllable, index) => {
        hear(run.charAt(index), [syllable]);
      });
  for (const character of sounds.keys()) hear(character, otherReadings(character));
  return sounds;
}

/** Returns the two most common readings; rarer ones are for dictionaries. */
function otherReadings(character: string): readonly string[] {
  return [...new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))].slice(0, 2);
}

/**
 * Packs characters that occur in no Chinese name: those that sound like one that does, and the traditional forms of those in a name and of the
 * frequent ones.
 * @param weights Those of the frequent characters: of others the search knows nothing. Only those with half an embedding or more are taken for others by their sound.
 */
export function packOtherCharacters(
  index: Pick<PackedIndex, 'sounds'>,
  weights: Pick<PackedWeights, 'characters' | 'forms'>,
): PackedOtherCharacters {
  const { known, frequent, others } = knownCharacters(index, weights);
  const sizes = Array.from(symbolsIn(weights.characters.forms), (form) => item(weights.forms, form)[0]);
  const half = Math.max(...sizes) / 2;
  const common = new Set(frequent.filter((_, at) => item(sizes, at) >= half));
  const heard = new Set(
    syllablesIn(unpackedSounds(index.sounds)).flatMap(([syllable]) => [syllable, ...confused(syllable)]),
  );
  const readings = others.map((character) =>
    common.has(character) ? otherReadings(character).filter((syllable) => heard.has(syllable)) : [],
  );
  const traditional = traditionalForms(new Set(known));
  return {
    readings: compressSymbols(readings.map(({ length }) => length)),
    ...packSyllables(readings.flat()),
    traditional: compressCharacters(traditional.map(([character]) => character)),
    simplified: compressNumbers(traditional.map(([, form]) => known.indexOf(form))),
  };
}

/** Returns the traditional characters that are not known, and whose simplified form is, in the order of their codes. */
function traditionalForms(known: ReadonlySet<string>): readonly (readonly [traditional: string, simplified: string])[] {
  return TRADITIONAL.filter((character) => !known.has(character))
    .map((character) => [character, simplified(character)] as const)
    .filter(([, form]) => known.has(form))
    .sort(([one], [other]) => one.charCodeAt(0) - other.charCodeAt(0));
}

/** Packs the syllables of characters, which are pinyin with v for ü. */
export function packSounds(sounds: ReadonlyMap<string, ReadonlySet<string>>): PackedSounds {
  const read = [...sounds].sort(([one], [other]) => one.charCodeAt(0) - other.charCodeAt(0));
  return {
    distances: compressCharacters(read.flatMap(([character, some]) => [...some].map(() => character))),
    ...packSyllables(read.flatMap(([, some]) => [...some])),
  };
}

function packSyllables(syllables: readonly string[]): PackedSyllables {
  const parts = syllables.map(partsOf);
  return {
    initials: compressSymbols(parts.map(([initial]) => initial)),
    finals: compressSymbols(parts.map(([, final]) => final)),
  };
}

/** Returns the numbers of a syllable's initial, the longest that there is, and of its final. */
function partsOf(syllable: string): readonly [initial: number, final: number] {
  const initial = INITIALS.reduce((longest, one) =>
    syllable.startsWith(one) && one.length > longest.length ? one : longest,
  );
  const final = FINALS.indexOf(syllable.slice(initial.length));
  if (final === -1) throw new RangeError(`No syllable of pinyin: ${syllable}`);
  return [INITIALS.indexOf(initial), final];
}

type Bytes = readonly [from: number, to: number];

function charactersIn(encoding: string, [first, last]: Bytes, columns: readonly Bytes[]): readonly string[] {
  const bytes: number[] = [];
  for (let row = first; row <= last; row += 1)
    for (const [from, to] of columns) for (let column = from; column <= to; column += 1) bytes.push(row, column);
  return Array.from(new TextDecoder(encoding).decode(new Uint8Array(bytes))).filter(isCharacter);
}

/** The first level of Big5, with 5401 characters: those in common use. */
const TRADITIONAL = charactersIn(
  'big5',
  [0xa4, 0xc6],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
);
