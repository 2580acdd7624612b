import { parseArgs } from 'node:util';

export type Language = 'zh' | 'en';

export type Options =
  | { readonly type: 'help'; readonly language: Language }
  | { readonly type: 'filter'; readonly policyFile: string }
  | { readonly type: 'explain'; readonly policyFile: string; readonly language: Language }
  | { readonly type: 'compare'; readonly draftFile: string; readonly language: Language }
  | { readonly type: 'print-policy'; readonly today: string };

/** The command was not called as its help says; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the command's options. Throws `UsageError`. */
export function readOptions(words: readonly string[]): Options {
  const { policy, compare, explain, lang, help, 'print-policy': printed } = parsed(words);
  const language = lang ?? 'zh';
  if (language !== 'zh' && language !== 'en') throw new UsageError(`--lang is zh or en, not ${language}`);
  if (help === true) return { type: 'help', language };
  if ([explain === true, compare !== undefined, printed !== undefined].filter(Boolean).length > 1) {
    throw new UsageError('--explain, --compare and --print-policy exclude each other');
  }
  if (policy !== undefined && (compare ?? printed) !== undefined) {
    throw new UsageError('--policy goes with neither --compare nor --print-policy');
  }
  if (printed !== undefined) return { type: 'print-policy', today: printed };
  if (compare !== undefined) return { type: 'compare', draftFile: compare, language };
  const policyFile = policy ?? 'in-force';
  return explain === true ? { type: 'explain', policyFile, language } : { type: 'filter', policyFile };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      strict: true,
      allowPositionals: false,
      options: {
        policy: { type: 'string' },
        compare: { type: 'string' },
        explain: { type: 'boolean' },
        'print-policy': { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
