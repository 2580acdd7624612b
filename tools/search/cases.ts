import { readFileSync } from 'node:fs';
import { isCharacter, tokensOf } from '../../src/search/tokens';
import type { Case } from './verdicts';
import type { Way } from './ways';

/** The most characters and words of a word, and of a phrase. */
const WORD = 4;
const PHRASE = 8;

/** Returns ways of asking as cases, by kind. */
export function casesOf(ways: readonly Way[]): readonly Case[] {
  return ways.map((way) => ({ query: way.text, answers: way.answeredBy, kind: kindOf(way) }));
}

function kindOf({ text, answeredBy, file }: Way): string {
  if (answeredBy.length === 0) return 'out of scope';
  if (file.endsWith('messages.txt')) return 'message';
  const tokens = tokensOf(text);
  if (!tokens.some(isCharacter)) return 'English, pinyin';
  if (tokens.length <= WORD) return 'word';
  return tokens.length <= PHRASE ? 'phrase' : 'sentence';
}

/**
 * Reads cases from a file of cells with tabs between, under a heading: `query`, `kind` or `class`, and `expected` or `ids`, which holds
 * entries with `|` between, or `nothing` or `-`. Leaves out what has no such answer, such as `never permit`.
 */
export function casesIn(path: string): readonly Case[] {
  const [heading = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = heading.split('\t');
  const query = columns.indexOf('query');
  const kind = columns.findIndex((name) => name === 'kind' || name === 'class');
  const ids = columns.findIndex((name) => name === 'expected' || name === 'ids');
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const cell = (column: number | undefined) => cells[column ?? -1] ?? '';
    const expected = cell(ids);
    if (expected === 'gap' || expected.startsWith('never ')) return [];
    const answers = expected === '-' || expected === 'nothing' ? [] : expected.split('|');
    return [{ query: cell(query), answers, kind: cell(kind) }];
  });
}
