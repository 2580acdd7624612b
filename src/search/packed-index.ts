import { item } from './item';
import { FIRST } from './packed-numbers';
import { charactersOf, type PackedSounds } from './packed-sounds';

/** The index that tools/search writes and the app loads. */
export interface PackedIndex {
  /** The characters of the Chinese names. */
  readonly sounds: PackedSounds;
  readonly entries: readonly PackedEntry[];
  /** For each entry the number of the entry that it is about: its own, unless it is a question. */
  readonly about: readonly number[];
  /** For each district, in the order of the entries, other names of where someone is, separated by `|`. */
  readonly landmarks: readonly string[];
}

/**
 * Identity, folder of the page with unencoded parameters (`guide/papers?housing=rented`; the page's file is named like
 * the folder), then the names. A value that the identity says, too, is left out: `centre-pudong` has `guide/centres?district=`.
 */
export type PackedEntry = readonly [id: string, folder: string, ...names: PackedName];

/** The same entries in the same order in another language. */
export type PackedNames = readonly PackedName[];

/** Title, words separated by `|`, and what a result says below its title, if anything. */
type PackedName = readonly [title: string, words: string, summary: string];

/**
 * The index as its file holds it. In its names two characters from `FIRST` on stand for each that is not ASCII, the first of them one of
 * `LEADS`: UTF-8 would take three bytes for it, and gzip a fifth more.
 */
export interface CodedIndex extends PackedIndex {
  /** What the names are written with besides the characters that have sounds. */
  readonly others: string;
}

/** From `FIRST` on; names contain none of these as they are. */
export const LEADS = "#$%&'()*+,-.";
/** So many characters have the same lead. */
export const OF_A_LEAD = 92;
const PAIR = /[#-.]./g;

export function decodedIndex({ others, ...index }: CodedIndex): PackedIndex {
  const alphabet = [...charactersOf(index.sounds), ...Array.from(others)];
  const decoded = (text: string) =>
    text.replace(PAIR, (pair) => item(alphabet, OF_A_LEAD * (pair.charCodeAt(0) - FIRST) + pair.charCodeAt(1) - FIRST));
  return respelled(index, decoded);
}

/** Returns an index whose names are spelled in another way. */
export function respelled(index: PackedIndex, spelled: (name: string) => string): PackedIndex {
  return {
    ...index,
    landmarks: index.landmarks.map(spelled),
    entries: index.entries.map(([id, folder, title, words, summary]) => [
      id,
      folder,
      spelled(title),
      spelled(words),
      spelled(summary),
    ]),
  };
}
