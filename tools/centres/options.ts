import { parseArgs } from 'node:util';
import type { Language } from './words';

/** The command was not called as its help says; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface Options {
  readonly file: string | undefined;
  readonly check: boolean;
  readonly help: boolean;
  readonly language: Language;
}

/** Reads the command's arguments. @throws UsageError */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parsed(words);
  const language = values.lang ?? 'zh';
  if (language !== 'zh' && language !== 'en') throw new UsageError(`--lang is zh or en, not ${language}`);
  if (positionals.length > 1) throw new UsageError('One file at a time');
  return { file: positionals[0], check: values.check === true, help: values.help === true, language };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { check: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
