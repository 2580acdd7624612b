import { item } from './item';
import type { Lexicon } from './lexicon';

/** Stop words: common in all questions, so they do not tell one from another. */
const FILLERS = new Set([
  ...Array.from('我你您他的了吗呢呀啊吧嘛么什怎请问是有想要需个这那就还也都'),
  ...'a an the i my me you your it is are am do does did be to of for in on and how what which please need want will'.split(
    ' ',
  ),
]);

/** The weight of a match by sound only. */
const BY_SOUND = 0.6;
/** The weight of a pair of tokens that no phrase contains: people combine words in many ways. */
const NEW_PAIR = 0.5;
/** Minimum share of the query for a verbatim title or synonym to match. */
const NAMED = 0.15;
/** Shorter queries are names, in which the last token decides: 退休 is one thing, 退休金 another. */
const SENTENCE = 5;

/** Minimum likeness at which a phrase matches a query. */
export const ALIKE = 0.5;

/**
 * Compares whole sentences by the characters, words and pairs of them that they share, in any position; rarer ones count
 * more.
 * @returns A function from a query's tokens to the likeness, above 0 and up to 1, of each phrase that shares something.
 */
export function comparer({ phrases, texts, syllablesOf }: Lexicon): (query: readonly string[]) => Map<number, number> {
  const holding = new Map<string, number[]>();
  const soundOf = (token: string) => `~${syllablesOf.get(token)?.[0] ?? token}`;

  /** Returns the tokens and the pairs of tokens to compare, each with its sound. */
  function partsOf(tokens: readonly string[]): ReadonlyMap<string, string> {
    const parts = new Map<string, string>();
    let last: string | undefined;
    for (const token of tokens) {
      if (FILLERS.has(token)) continue;
      parts.set(token, soundOf(token));
      if (last !== undefined) parts.set(`${last} ${token}`, `${soundOf(last)} ${soundOf(token)}`);
      last = token;
    }
    return parts;
  }
  const partsOfPhrases = phrases.map(({ tokens }) => partsOf(tokens.map((token) => item(texts, token))));
  partsOfPhrases.forEach((parts, phrase) => {
    for (const part of new Set([...parts.keys(), ...parts.values()])) {
      const before = holding.get(part);
      if (before) before.push(phrase);
      else holding.set(part, [phrase]);
    }
  });
  function weightOf(part: string): number {
    return Math.log(1 + phrases.length / ((holding.get(part)?.length ?? 0) + 0.5)) ** 2;
  }
  const weights = partsOfPhrases.map((parts) => [...parts.keys()].reduce((sum, part) => sum + weightOf(part), 0));

  return (query) => {
    const shared = new Map<number, number>();
    const byEntry = new Map<number, number>();
    const parts = partsOf(query);
    const meaningful = query.filter((token) => !FILLERS.has(token));
    const last = query.length < SENTENCE ? meaningful[meaningful.length - 1] : undefined;
    const namers = new Set<number>();
    let whole = 0;
    for (const [part, sound] of parts) {
      const exact = holding.get(part);
      const holders = exact ?? holding.get(sound);
      if (!holders) {
        whole += weightOf(part) * (part.includes(' ') ? NEW_PAIR : 1);
        continue;
      }
      const weight = weightOf(exact ? part : sound);
      whole += weight;
      const entries = new Set<number>();
      for (const phrase of holders) {
        shared.set(phrase, (shared.get(phrase) ?? 0) + weight * (exact ? 1 : BY_SOUND));
        entries.add(item(phrases, phrase).entry);
      }
      for (const entry of entries) {
        byEntry.set(entry, (byEntry.get(entry) ?? 0) + weight * (exact ? 1 : BY_SOUND));
        if (part === last) namers.add(entry);
      }
    }
    const likeness = new Map<number, number>();
    for (const [phrase, common] of shared) {
      const { entry } = item(phrases, phrase);
      if (last !== undefined && !namers.has(entry)) continue;
      const own = item(weights, phrase);
      const alike = common / (whole + own) + (byEntry.get(entry) ?? 0) / whole / 2;
      const named = common > 0.99 * own && common > NAMED * whole;
      likeness.set(phrase, named ? Math.max(alike, ALIKE + ((1 - ALIKE) * common) / whole) : alike);
    }
    return likeness;
  };
}
