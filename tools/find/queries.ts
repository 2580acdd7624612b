/** In UTF-16 units. The rest is dropped: the search reads far less, and the answer repeats the query. */
const LONGEST_QUERY = 2 ** 24;

/**
 * Splits bytes into queries, one per line, including blank ones, at LF or CR LF; holds at most one block and one query.
 * All bytes count as text: anything that is not UTF-8 becomes U+FFFD. Yields the queries of one block together, so that
 * they can be answered with one write.
 */
export async function* queriesIn(
  bytes: AsyncIterable<Buffer>,
  longest = LONGEST_QUERY,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let room = longest;

  function keep(text: string): void {
    if (room > 0) begun.push(text.slice(0, room));
    room -= text.length;
  }
  function finished(text: string): string {
    keep(text);
    const line = begun.join('');
    begun = [];
    room = longest;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  function* linesIn(text: string): Generator<string> {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield finished(text.slice(start, end));
      start = end + 1;
    }
    if (start < text.length) keep(text.slice(start));
  }

  for await (const block of bytes) yield [...linesIn(decoder.decode(block, { stream: true }))];
  const rest = decoder.decode();
  if (rest !== '' || begun.length > 0) yield [finished(rest)];
}
