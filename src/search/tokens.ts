/** Longer queries are cut, so that the time of a search stays bounded for any pasted text. */
const LONGEST_QUERY = 64;

/** Chinese characters begin here; Latin letters and digits come before. */
const FIRST_CHARACTER = '\u3400';
const TOKEN = /[a-z]+|[0-9]+|[\u3400-\u9fff]/g;

/** True if the token, or the unit of a query, is a Chinese character. */
export function isCharacter(token: string): boolean {
  return token >= FIRST_CHARACTER;
}

/** Returns the tokens of a text: each Chinese character, Latin word and number. Everything else separates them. */
export function tokensOf(text: string): readonly string[] {
  // Normalises to half width and removes tone marks and accents.
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.toLowerCase().match(TOKEN) ?? [];
}

/** Returns the tokens of an already normalised text, such as a title, each with its start. */
export function placedTokens(text: string): readonly { readonly token: string; readonly start: number }[] {
  return [...text.toLowerCase().matchAll(TOKEN)].map(({ 0: token, index }) => ({ token, start: index }));
}

/** Returns the first tokens of a query of any length. */
export function queryTokens(query: string): readonly string[] {
  return tokensOf(query.slice(0, 16 * LONGEST_QUERY))
    .slice(0, LONGEST_QUERY)
    .map((token) => token.slice(0, LONGEST_QUERY));
}

/** Returns the tokens of a query once if it was pasted several times, the last time perhaps in part. A single token twice is a word: 妈妈. */
export function withoutRepetition(tokens: readonly string[]): readonly string[] {
  for (let size = 2; 2 * size <= tokens.length; size += 1)
    if (tokens.every((token, at) => token === tokens[at % size])) return tokens.slice(0, size);
  return tokens;
}
