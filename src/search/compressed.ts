/**
 * Whole numbers from 0 on, as the digits of one long number: what is rare takes more of them (range asymmetric numeral systems; Duda,
 * 2013). `counts` says how often each symbol is there, roughly; many of them are compressed, too. The reasons: docs/adr/0034-what-is-fetched-takes-its-entropy.md.
 */
export type Compressed = readonly [digits: string, length: number, counts: Counts];
type Counts = readonly number[] | Compressed;

/** Symbols share it: each has a part as large as it is frequent. */
export const WHOLE = 4096;
/** Below it the state takes a digit. With one digit more it is still a small integer in every engine. */
export const LEAST = 2 ** 24;
/** A digit has six bits: gzip can neither shorten it nor wastes any. */
export const DIGITS = 64;
/** The character that stands for the digit 0. A backslash, which two characters stand for in a string, is none. */
export const ZERO = 35;
export const BACKSLASH = 92;

/** Returns symbols, of which each is a number that `counts` has. */
export function symbolsIn(compressed: Compressed): Uint32Array {
  return read(compressed, (symbol) => symbol);
}

/** Returns numbers of any size: a symbol says how many binary digits follow the first one of the number, plus 1. */
export function numbersIn(compressed: Compressed): Uint32Array {
  return read(compressed, (symbol, taken) => 2 ** symbol - 1 + taken(2 ** symbol));
}

/** @param valueOf Gives the number of a symbol. What it takes from the state is below a power of two. */
function read(
  [digits, length, counts]: Compressed,
  valueOf: (symbol: number, taken: (whole: number) => number) => number,
): Uint32Array {
  const starts = startsOf(isCompressed(counts) ? numbersIn(counts) : counts);
  const symbolAt = new Uint16Array(WHOLE);
  for (let symbol = 0; symbol < starts.length - 1; symbol += 1)
    symbolAt.fill(symbol, starts[symbol], starts[symbol + 1]);
  let [state, at] = [0, 0];
  const fill = () => {
    while (state < LEAST) {
      const code = digits.charCodeAt(at);
      state = DIGITS * state + code - ZERO - (code > BACKSLASH ? 1 : 0);
      at += 1;
    }
  };
  const taken = (whole: number) => {
    fill();
    const rest = state % whole;
    state = Math.floor(state / whole);
    return rest;
  };
  return new Uint32Array(length).map(() => {
    fill();
    const place = state % WHOLE;
    const symbol = symbolAt[place] ?? 0;
    const start = starts[symbol] ?? 0;
    state = ((starts[symbol + 1] ?? 0) - start) * Math.floor(state / WHOLE) + place - start;
    return valueOf(symbol, taken);
  });
}

function isCompressed(counts: Counts): counts is Compressed {
  return typeof counts[0] === 'string';
}

/** Returns where the part of each symbol begins, and at the end `WHOLE`. */
export function startsOf(counts: ArrayLike<number>): Uint16Array {
  const all = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const starts = new Uint16Array(counts.length + 1);
  let before = 0;
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    before += counts[symbol] ?? 0;
    starts[symbol + 1] = Math.floor((WHOLE * before) / all);
  }
  return starts;
}
