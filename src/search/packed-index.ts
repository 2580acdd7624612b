/** What the index builder writes (tools/search) and the app loads. */
export interface PackedIndex {
  /** Each syllable with the characters that are read so: `ju居局zhu住`. */
  readonly sounds: string;
  readonly entries: readonly PackedEntry[];
}

/**
 * Identity, folder of the page with its parameters not yet encoded (`guide/papers?housing=rented`: its file has the
 * folder's name), title, words parted by `|`, questions parted by `|`.
 */
export type PackedEntry = readonly [id: string, folder: string, title: string, words: string, questions: string];

/** The same entries in the same order, as another language calls them: title, words, questions. */
export type PackedNames = readonly (readonly [title: string, words: string, questions: string])[];
