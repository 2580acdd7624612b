import { alignment } from './align';
import type { Readings } from './readings';
import { placedTokens } from './tokens';

/** A piece of a title; marked if it matches the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Splits a title into marked and unmarked pieces. Marks the tokens that the query matches in order; if it does not match
 * as a whole, marks the words and pairs of characters that both contain.
 */
export function markedTitle(
  title: string,
  query: readonly string[],
  readings: Readings,
  numberOf: ReadonlyMap<string, number>,
): readonly Piece[] {
  const tokens = placedTokens(title);
  const read = new Set<number>();
  alignment(
    tokens.map(({ token }) => numberOf.get(token) ?? -1),
    readings,
    read,
  );
  if (read.size === 0) {
    const asked = query.join(' ');
    tokens.forEach(({ token }, index) => {
      const next = tokens[index + 1];
      if (token < '\u3400' && token.length > 2 && query.includes(token)) read.add(index);
      if (next && asked.includes(`${token} ${next.token}`)) read.add(index).add(index + 1);
    });
  }
  const pieces: { text: string; marked: boolean }[] = [];
  const append = (text: string, marked: boolean) => {
    const last = pieces[pieces.length - 1];
    if (last?.marked === marked) last.text += text;
    else if (text !== '') pieces.push({ text, marked });
  };
  let end = 0;
  tokens.forEach(({ start, token }, index) => {
    append(title.slice(end, start), false);
    end = start + token.length;
    append(title.slice(start, end), read.has(index));
  });
  append(title.slice(end), false);
  return pieces;
}
