/** What one language calls a thing: content, in the words of the law and of the street. */
export interface Names {
  readonly title: string;
  /** Synonyms and what people call it (R5). */
  readonly words: readonly string[];
  /** Asked in the user's own words. */
  readonly questions: readonly string[];
}

/** One thing that can be found. */
export interface Entry {
  /** The path that answers it, made by `at`. */
  readonly to: string;
  readonly zh: Names;
  readonly en: Names;
}

/** Written with blanks between Chinese words, commas between English ones; questions end with their mark. */
export function names(title: string, words: string, questions = ''): Names {
  const separator = /[\u4e00-\u9fff]/.test(title) ? ' ' : ', ';
  return {
    title,
    words: words.split(separator).filter((word) => word !== ''),
    questions: questions.split(/(?<=[?？])\s*/).filter((question) => question !== ''),
  };
}
