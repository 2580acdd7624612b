// Bound once: inside Jest each global is looked up anew, and training asks for many millions of numbers.
const { imul } = Math;

/** Returns numbers from 0 up to 1 that are the same in each run. */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}
