export type Options = { readonly type: 'help' } | { readonly type: 'find'; readonly language: 'zh' | 'en' };

/** The command was not called as its help says; the message repeats its arguments. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the command's arguments. @throws UsageError */
export function readOptions(words: readonly string[]): Options {
  const [option, language, ...rest] = words;
  if (option === undefined) return { type: 'find', language: 'zh' };
  if (option === '--help' && words.length === 1) return { type: 'help' };
  if (option === '--language' && rest.length === 0 && (language === 'zh' || language === 'en')) {
    return { type: 'find', language };
  }
  throw new UsageError(`Not understood: ${words.join(' ')}`);
}
