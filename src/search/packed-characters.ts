import { numbersIn, type Compressed } from './compressed';

/** No Chinese character stands before this. */
export const BEFORE_CHARACTERS = 0x3400;

/** Returns characters from how far the code of each is from that of the one before, and the first from `before`. */
export function charactersAt(distances: Compressed, before = BEFORE_CHARACTERS): readonly string[] {
  let code = before;
  return Array.from(numbersIn(distances), (distance) => String.fromCharCode((code += distance)));
}
