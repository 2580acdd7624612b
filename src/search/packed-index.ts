/** The index that tools/search writes and the app loads. */
export interface PackedIndex {
  /** Each syllable followed by its characters: `ju居局zhu住`. */
  readonly sounds: string;
  readonly entries: readonly PackedEntry[];
  /** For each entry the number of the entry that it is about: its own, unless it is a question. */
  readonly about: readonly number[];
}

/**
 * Identity, folder of the page with unencoded parameters (`guide/papers?housing=rented`; the page's file is named like
 * the folder), title, words separated by `|`, questions separated by `|`.
 */
export type PackedEntry = readonly [id: string, folder: string, title: string, words: string, questions: string];

/** The same entries in the same order in another language: title, words, questions. */
export type PackedNames = readonly (readonly [title: string, words: string, questions: string])[];
