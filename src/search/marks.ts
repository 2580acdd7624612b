import { alignment } from './align';
import type { Readings } from './readings';
import { eachMeaning } from './synonyms';
import { isCharacter, placedTokens } from './tokens';

/** A piece of a title; marked if it matches the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A title in pieces. */
interface MarkedTitle {
  readonly pieces: readonly Piece[];
  /** True if the title contains what was typed, or a part of it; false if it at most says it in other words. */
  readonly isTyped: boolean;
}

/** Characters that join words. A pair with one of them says nothing of what the words mean. */
const PARTICLES = '的了吗呢吧么怎我您你要有是在就也还';
/** Shorter English words join others. */
const LONG_WORD = 4;

/**
 * Splits a title into marked and unmarked pieces. Marks the tokens that the query matches in order; if it does not match
 * as a whole, marks what the search understood: the words and pairs of characters that both contain, and the expressions
 * that mean what one in the query means, such as 遗失 for 找不到.
 */
export function markedTitle(
  title: string,
  query: readonly string[],
  readings: Readings,
  numberOf: ReadonlyMap<string, number>,
): MarkedTitle {
  const tokens = placedTokens(title);
  const read = new Set<number>();
  alignment(
    tokens.map(({ token }) => numberOf.get(token) ?? -1),
    readings,
    read,
  );
  const isRead = read.size > 0;
  if (!isRead) markShared(tokens, query, read);
  const isTyped = read.size > 0;
  if (!isRead) markUnderstood(tokens, query, read);
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
  return { pieces, isTyped };
}

type Tokens = ReturnType<typeof placedTokens>;
type Marks = Pick<Set<number>, 'add'>;

/** Marks the words and pairs of characters that title and query share. */
function markShared(tokens: Tokens, query: readonly string[], marks: Marks): void {
  const asked = query.join(' ');
  const isTelling = (token: string) => (isCharacter(token) ? !PARTICLES.includes(token) : token.length >= LONG_WORD);
  tokens.forEach(({ token }, index) => {
    if (!isTelling(token)) return;
    if (!isCharacter(token) && query.includes(token)) marks.add(index);
    const next = tokens[index + 1]?.token;
    if (next !== undefined && isTelling(next) && asked.includes(`${token} ${next}`)) marks.add(index).add(index + 1);
  });
}

/** Marks the expressions that mean what one in the query means. */
function markUnderstood(tokens: Tokens, query: readonly string[], marks: Marks): void {
  const understood = new Set<number>();
  eachMeaning(query, (meaning) => understood.add(meaning));
  eachMeaning(
    tokens.map(({ token }) => token),
    (meaning, start, end) => {
      if (understood.has(meaning)) for (let at = start; at < end; at += 1) marks.add(at);
    },
  );
}
