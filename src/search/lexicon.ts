import type { PackedIndex, PackedNames } from './packed-index';
import { syllablesIn, unpackedSounds } from './packed-sounds';
import { addSyllable, addWord, emptyNode, type SoundNode } from './sounds';
import { tokensOf } from './tokens';

/** A title or a word, as token numbers. */
export interface Phrase {
  readonly entry: number;
  readonly kind: 'title' | 'word';
  readonly text: string;
  readonly tokens: readonly number[];
}

/** The index in the form that the matcher needs, built once when the index is loaded. */
export interface Lexicon {
  readonly phrases: readonly Phrase[];
  /** The phrases that contain a token, by its number. */
  readonly holding: readonly (readonly number[])[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly texts: readonly string[];
  readonly sounds: SoundNode;
  /** The syllables of each character of the index and, if they are loaded, of the homophones. */
  readonly syllablesOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * @param index The names in Chinese, with the sounds of their characters.
 * @param others Names of the same entries in another language.
 * @param homophones The sounds of characters that no name contains, each syllable followed by its characters, to correct wrong input.
 */
export function lexiconOf(index: PackedIndex, others: PackedNames = [], homophones = ''): Lexicon {
  const numberOf = new Map<string, number>();
  const texts: string[] = [];
  const phrases: Phrase[] = [];
  const holding: number[][] = [];

  function numbered(token: string): number {
    let number = numberOf.get(token);
    if (number === undefined) {
      number = texts.push(token) - 1;
      numberOf.set(token, number);
      holding.push([]);
    }
    return number;
  }
  function add(entry: number, kind: Phrase['kind'], text: string): void {
    const tokens = tokensOf(text).map(numbered);
    for (const token of new Set(tokens)) holding[token]?.push(phrases.length);
    phrases.push({ entry, kind, text, tokens });
  }
  function addAll(entry: number, title: string, words: string): void {
    add(entry, 'title', title);
    for (const word of words.split('|')) if (word !== '') add(entry, 'word', word);
  }
  index.entries.forEach(([, , title, words], entry) => {
    addAll(entry, title, words);
  });
  others.forEach(([title, words], entry) => {
    addAll(entry, title, words);
  });

  const sounds = emptyNode();
  const syllablesOf = new Map<string, string[]>();
  for (const [syllable, characters] of syllablesIn(unpackedSounds(index.sounds) + homophones)) {
    const known: number[] = [];
    for (const character of characters) {
      const number = numberOf.get(character);
      if (number !== undefined) known.push(number);
      const syllables = syllablesOf.get(character);
      if (syllables) syllables.push(syllable);
      else syllablesOf.set(character, [syllable]);
    }
    addSyllable(sounds, syllable, known);
  }
  texts.forEach((text, number) => {
    if (!syllablesOf.has(text)) addWord(sounds, text, number);
  });
  return { phrases, holding, numberOf, texts, sounds, syllablesOf };
}
