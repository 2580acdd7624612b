/** The names of an entry in one language, in legal and in everyday terms. */
export interface Names {
  readonly title: string;
  /** Synonyms and everyday names (R5). */
  readonly words: readonly string[];
  /** Questions in the user's own words. */
  readonly questions: readonly string[];
}

/** An entry of the search catalogue. */
export interface Entry {
  /** The path of its screen, made by `at`. */
  readonly to: string;
  readonly zh: Names;
  readonly en: Names;
  /**
   * What a result says below its title. Needed where the first sentence of an answer is too long or says too little alone,
   * and for a page whose hint is about another part of it. It must be true by itself: every doubt and condition stays.
   */
  readonly summary?: Partial<Readonly<Record<'zh' | 'en', string>>>;
  /** For a district: other names of where someone is. */
  readonly landmarks?: readonly string[];
  /** For a question: the nearest entry that is not one. */
  readonly about?: string;
}

/** Splits words at blanks (Chinese) or commas (English), and questions after their question mark. */
export function names(title: string, words: string, questions = ''): Names {
  const separator = /[\u4e00-\u9fff]/.test(title) ? ' ' : ', ';
  return {
    title,
    words: words.split(separator).filter((word) => word !== ''),
    questions: questions.match(/[^?？\s][^?？]*[?？]*/g) ?? [],
  };
}
