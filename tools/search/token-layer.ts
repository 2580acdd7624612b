import { placeIn, type Kernels, type Place } from './kernels';
import type { Parameters, Shape } from './network';

// Bound once: inside Jest, where each global is looked up anew, training took twelve times as long.
const { sqrt } = Math;

/** Stands for no token. */
export const NONE = -1;

/** What tokens give to the filters, whatever stands beside them. */
export interface TokenLayer {
  /**
   * Gives each of these tokens a place, and computes what it gives to the filters. That is kept for later calls.
   * @param changed True if the parameters are others than in the call before.
   */
  readonly prepare: (parameters: Parameters, tokens: ReadonlySet<number>, changed: boolean) => void;
  readonly placeOf: (token: number) => number;
  /** Returns where it stands what the token at a place gives, from an output on. With `NONE` all of it is 0. */
  readonly givenBy: (place: number, output: number) => Place;
  /** Adds to the slope of what the token at a place gives to an output. With `NONE` it does nothing. */
  readonly want: (place: number, output: number, slope: number) => void;
  /** Adds the slopes of filters and embeddings that follow from what was wanted of these tokens. It is 0 afterwards. */
  readonly goBack: (parameters: Parameters, tokens: ReadonlySet<number>, slopes: Parameters) => void;
}

/**
 * Returns the first layer of the network. Its outputs are the filters of one token, then those of pairs for the first token, and for the second.
 * @param unitsOf For each token the numbers of its units.
 * @param most The most tokens of a call. So many are kept.
 */
export function tokenLayer(
  { numbers, addRows, goBackFromProducts, clear }: Kernels,
  { width, singles, pairs }: Shape,
  unitsOf: readonly (readonly number[])[],
  most: number,
): TokenLayer {
  const outputs = singles + 2 * pairs;
  /** The filters with rows and columns exchanged. */
  const columns = numbers(width * outputs);
  const vectors = numbers(most * width);
  const given = numbers(most * outputs);
  const wanted = numbers(most * outputs);
  const nothing = placeIn(numbers(outputs));
  const vectorSlopes = numbers(width);
  /** What each unit of a token counts. */
  const share = numbers(1);
  const kept: number[] = [];
  const placeOf = new Int32Array(unitsOf.length).fill(NONE);

  function unitsIn(token: number): readonly number[] {
    const units = unitsOf[token] ?? [];
    share[0] = 1 / sqrt(units.length);
    return units;
  }

  function forget(): void {
    for (const token of kept.splice(0)) placeOf[token] = NONE;
  }

  function keep(token: number, { embeddings }: Parameters): void {
    const place = kept.push(token) - 1;
    placeOf[token] = place;
    const [vector, outcome] = [placeIn(vectors, place * width), placeIn(given, place * outputs)];
    clear(vector, width);
    for (const unit of unitsIn(token)) addRows(vector, placeIn(embeddings, unit * width), placeIn(share), 1, width);
    clear(outcome, outputs);
    addRows(outcome, placeIn(columns), vector, width, outputs);
  }

  return {
    prepare(parameters, tokens, changed) {
      if (changed)
        for (let output = 0; output < outputs; output += 1)
          for (let at = 0; at < width; at += 1)
            columns[at * outputs + output] = parameters.filters[output * width + at] ?? 0;
      if (changed || kept.length + tokens.size > most) forget();
      for (const token of tokens) if (placeOf[token] === NONE) keep(token, parameters);
    },
    placeOf: (token) => placeOf[token] ?? NONE,
    givenBy: (place, output) => (place === NONE ? nothing : placeIn(given, place * outputs + output)),
    want(place, output, slope) {
      if (place === NONE) return;
      const at = place * outputs + output;
      wanted[at] = (wanted[at] ?? 0) + slope;
    },
    goBack({ filters }, tokens, slopes) {
      for (const token of tokens) {
        const place = placeOf[token] ?? NONE;
        const wantedHere = placeIn(wanted, place * outputs);
        clear(placeIn(vectorSlopes), width);
        goBackFromProducts(
          placeIn(slopes.filters),
          placeIn(vectorSlopes),
          placeIn(filters),
          placeIn(vectors, place * width),
          wantedHere,
          outputs,
          width,
        );
        clear(wantedHere, outputs);
        for (const unit of unitsIn(token))
          addRows(placeIn(slopes.embeddings, unit * width), placeIn(vectorSlopes), placeIn(share), 1, width);
      }
    },
  };
}
