import { numbersIn, type Compressed } from './compressed';
import { textIn, type CompressedText } from './compressed-text';
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

/** The index as its file holds it. */
export interface CompressedIndex {
  readonly sounds: PackedSounds;
  /** What entries consist of, and landmarks: each a column of lines, with `COLUMN` between them. */
  readonly text: CompressedText;
  /** For each entry 0 if it is about itself, or the number of the other one, plus 1. */
  readonly about: Compressed;
}

export const COLUMN = '\t';

export function indexIn({ sounds, text, about }: CompressedIndex): PackedIndex {
  const columns = columnsIn(textIn(text, charactersOf(sounds)));
  const [ids = [], folders, titles, words, summaries, landmarks = []] = columns;
  const part = (column: readonly string[] | undefined, entry: number) => column?.[entry] ?? '';
  return {
    sounds,
    entries: ids.map((id, entry) => [
      id,
      part(folders, entry),
      part(titles, entry),
      part(words, entry),
      part(summaries, entry),
    ]),
    about: Array.from(numbersIn(about), (other, entry) => (other === 0 ? entry : other - 1)),
    landmarks,
  };
}

export function namesIn(text: CompressedText): PackedNames {
  const [titles = [], words, summaries] = columnsIn(textIn(text));
  return titles.map((title, entry) => [title, words?.[entry] ?? '', summaries?.[entry] ?? '']);
}

function columnsIn(text: string): readonly (readonly string[])[] {
  return text.split(COLUMN).map((column) => column.split('\n'));
}
