/** A query is cut here: nobody types more, and the time of an answer stays bounded whatever is pasted. */
const LONGEST_QUERY = 64;

/** Chinese characters begin here; Latin letters and digits come before. */
const FIRST_CHARACTER = '\u3400';
const TOKEN = /[a-z]+|[0-9]+|[\u3400-\u9fff]/g;

/** Is this token, or this unit of a query, a Chinese character? */
export function isCharacter(token: string): boolean {
  return token >= FIRST_CHARACTER;
}

/** A text's tokens: each Chinese character, each Latin word, each number. Everything else only parts them. */
export function tokensOf(text: string): readonly string[] {
  // Half width, without tone marks or accents.
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.toLowerCase().match(TOKEN) ?? [];
}

/** The tokens of a text that is plain already, such as a title, and where each begins. */
export function placedTokens(text: string): readonly { readonly token: string; readonly start: number }[] {
  return [...text.toLowerCase().matchAll(TOKEN)].map(({ 0: token, index }) => ({ token, start: index }));
}

/** The tokens with which a query begins, however long it is. */
export function queryTokens(query: string): readonly string[] {
  return tokensOf(query.slice(0, 16 * LONGEST_QUERY))
    .slice(0, LONGEST_QUERY)
    .map((token) => token.slice(0, LONGEST_QUERY));
}
