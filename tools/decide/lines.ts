import { isUtf8 } from 'node:buffer';

const LF = 10;
const TAB = 9;
const CR = 13;
const SPACE = 32;

/** In bytes: half of the longest string, so that the answer, which returns `case`, fits into one as well. */
const LONGEST_LINE = 2 ** 28;

/** A line without its LF; bytes that are not text, and lines beyond `LONGEST_LINE`, are marked as such. */
export type Line =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'not-utf-8' } | { readonly type: 'too-long' };

/**
 * Splits bytes into lines at LF, however the bytes arrive, holding no more than one block and one unfinished line.
 * Blank lines (spaces, tabs, CR) are left out. Yields the lines of one block together, so that a filter can answer them
 * with one write.
 */
export async function* linesOf(bytes: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<readonly Line[]> {
  let begun: Buffer[] = [];
  let length = 0;
  for await (const block of bytes) {
    const end = block.lastIndexOf(LF);
    const first = end < 0 ? -1 : block.indexOf(LF);
    if (end >= 0) {
      const lines: Line[] = [];
      if (length > 0) append(lines, finished(begun, length, block.subarray(0, first), longest));
      const start = length > 0 ? first + 1 : 0;
      begun = [];
      length = 0;
      if (start <= end) split(lines, block.subarray(start, end));
      if (lines.length > 0) yield lines;
    }
    const rest = block.subarray(end + 1);
    length += rest.length;
    // Such a line is rejected, so its bytes can be dropped.
    if (length > longest) begun = [];
    else if (rest.length > 0) begun.push(rest);
  }
  const last: Line[] = [];
  if (length > 0) append(last, finished(begun, length, Buffer.alloc(0), longest));
  if (last.length > 0) yield last;
}

function finished(begun: readonly Buffer[], length: number, end: Buffer, longest: number): Buffer | 'too-long' {
  return length + end.length > longest ? 'too-long' : Buffer.concat([...begun, end]);
}

function append(lines: Line[], line: Buffer | 'too-long'): void {
  if (line === 'too-long') lines.push({ type: 'too-long' });
  else if (!isBlank(line))
    lines.push(isUtf8(line) ? { type: 'text', text: line.toString('utf8') } : { type: 'not-utf-8' });
}

/** Splits whole lines; decoding them together is much faster than one by one, as long as all of it is text. */
function split(lines: Line[], block: Buffer): void {
  if (isUtf8(block)) {
    for (const text of block.toString('utf8').split('\n')) if (!isBlankText(text)) lines.push({ type: 'text', text });
    return;
  }
  let start = 0;
  while (start <= block.length) {
    const lf = block.indexOf(LF, start);
    const end = lf < 0 ? block.length : lf;
    append(lines, block.subarray(start, end));
    start = end + 1;
  }
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === SPACE || byte === TAB || byte === CR);
}

function isBlankText(text: string): boolean {
  return /^[ \t\r]*$/.test(text);
}
