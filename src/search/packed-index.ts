import type { PackedSounds } from './packed-sounds';

/** The index that tools/search writes and the app loads. */
export interface PackedIndex {
  /** The characters of the Chinese names. */
  readonly sounds: PackedSounds;
  readonly entries: readonly PackedEntry[];
  /** For each entry the number of the entry that it is about: its own, unless it is a question. */
  readonly about: readonly number[];
}

/**
 * Identity, folder of the page with unencoded parameters (`guide/papers?housing=rented`; the page's file is named like
 * the folder), then the names.
 */
export type PackedEntry = readonly [id: string, folder: string, ...names: PackedName];

/** The same entries in the same order in another language. */
export type PackedNames = readonly PackedName[];

/** Title, words separated by `|`, and what a result says below its title, if anything. */
type PackedName = readonly [title: string, words: string, summary: string];
