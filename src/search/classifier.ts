import { numbersIn, symbolsIn, type Compressed } from './compressed';
import { item } from './item';
import { charactersAt } from './packed-characters';
import { HOTLINE, NUMBER, runOf, STRANGE_CHARACTER, STRANGE_WORD, rowsOf } from './units';

/** Whole numbers from -`most` on as symbols, and by how much each counts. */
export type PackedMatrix = readonly [symbols: Compressed, step: number, most: number];
/** Whole numbers, and by how much each counts. They are few and differ: 0, -1, 1, -2 and so on are numbered. */
export type PackedBiases = readonly [numbers: Compressed, step: number];

/** Units with their embeddings. */
export interface PackedUnits {
  /** For each unit how far its number is from that of the one before. */
  readonly distances: Compressed;
  /** For each unit, in this order, numbers of -1, 0 or 1; `TOGETHER` are one symbol. Those that are left out are 0. */
  readonly embeddings: Compressed;
  /** For each unit which of the forms its embedding has. */
  readonly forms: Compressed;
}

/** The weights of the classifier, as `npm run search:index` writes them. Matrices are written row by row. */
export interface PackedWeights {
  /** The known characters, as `charactersAt` reads them; behind them `OTHER_UNITS`, which have no distance. */
  readonly characters: PackedUnits;
  /** So many numbers are an embedding. */
  readonly width: number;
  /** How many symbols an embedding has, and by what its numbers are multiplied. */
  readonly forms: readonly (readonly [size: number, length: number])[];
  /** For each filter of one token its weights; then for pairs those of the first token, and those of the second. */
  readonly filters: PackedMatrix;
  /** For each filter what is added to its largest value. */
  readonly thresholds: PackedBiases;
  /** For each filter what it adds to each sum, and what is added besides. */
  readonly projection: PackedMatrix;
  readonly projectionBiases: PackedBiases;
  /** For each sum what it adds to each class, and what is added besides. Classes behind the entries have matters that are none of ours. */
  readonly outer: PackedMatrix;
  readonly biases: PackedBiases;
}

/** So many numbers of an embedding are one symbol. */
export const TOGETHER = 2;
/** Units behind the characters. */
export const OTHER_UNITS = [NUMBER, HOTLINE, STRANGE_CHARACTER, STRANGE_WORD] as const;

/** How likely a query means each entry, from 0 to 1 and by its number, and that it means none. */
export interface Likelihoods {
  readonly byEntry: readonly number[];
  readonly none: number;
  /** How many of the query's characters and runs of letters are known; without any, the likelihoods mean nothing. */
  readonly known: number;
}

/** Stands for the entry of what is none of ours. */
export const ENTRYLESS = -1;

export type Classify = (tokens: readonly string[]) => Likelihoods;

/** Says nothing of a query: for one without a known unit, and for a search without weights. */
export const classifiesNothing: Classify = () => ({ byEntry: [], none: 0, known: 0 });

/** What tokens give to the filters is kept for so many. */
const MOST_KEPT = 200;
/** With no larger share of known runs, a word is unknown. */
const KNOWN = 0.5;

/**
 * A small convolutional network: filters read each token and each pair, each counts by its largest value, and each class weighs
 * them through a narrow layer (docs/adr/0030-a-small-convolutional-network.md). Only sums, products and square roots decide, which are the
 * same in every engine.
 * @param letters The known runs of letters, by their numbers; without them every word is a strange one.
 * @param count So many classes are entries.
 */
export function classifier(packed: PackedWeights, letters: PackedUnits | undefined, count: number): Classify {
  const { width } = packed;
  const [filters, projection, outer] = [unpacked(packed.filters), unpacked(packed.projection), unpacked(packed.outer)];
  const [thresholds, projectionBiases, biases] = [
    unpackedBiases(packed.thresholds),
    unpackedBiases(packed.projectionBiases),
    unpackedBiases(packed.biases),
  ];
  const outputs = filters.length / width;
  const pairs = outputs - thresholds.length;
  const { rowOf, embeddings } = unitsWith(packed, letters);
  /** The filters by column: what each number of a vector gives to all of them. */
  const columns = filters.map((_, at) => filters[(at % outputs) * width + Math.floor(at / outputs)] ?? 0);

  /** What a token gives to each filter, and how many of its units are known. */
  function weighed(token: string): { readonly given: Float64Array; readonly known: number } {
    const { rows, known, all } = rowsOf(token, rowOf);
    const vector = new Float64Array(width);
    for (const row of rows) addEmbedding(item(embeddings, row), vector);
    const share = 1 / Math.sqrt(rows.length);
    const given = multiplied(
      vector.map((value) => share * value),
      columns,
      new Float64Array(outputs),
    );
    return { given, known: known > KNOWN * all ? known : 0 };
  }
  const kept = new Map<string, ReturnType<typeof weighed>>();
  function keptOrWeighed(token: string): ReturnType<typeof weighed> {
    const before = kept.get(token);
    if (before) return before;
    if (kept.size >= MOST_KEPT) kept.clear();
    const now = weighed(token);
    kept.set(token, now);
    return now;
  }

  return (tokens) => {
    const all = tokens.map(keptOrWeighed);
    const known = all.reduce((sum, one) => sum + one.known, 0);
    if (known === 0) return classifiesNothing(tokens);
    const sums = multiplied(
      pooled(
        all.map(({ given }) => given),
        thresholds,
        pairs,
      ),
      projection,
      projectionBiases,
    );
    const odds = multiplied(sums, outer, biases);
    const most = odds.reduce((one, other) => Math.max(one, other));
    const weights = odds.map((odd) => Math.exp(odd - most));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = Array.from(weights, (weight) => weight / whole);
    const none = shares.slice(count).reduce((sum, share) => sum + share, 0);
    return { byEntry: shares.slice(0, count), none, known };
  };
}

/** The numbers of an embedding, `TOGETHER` as one symbol, and what they are multiplied by. */
interface Embedding {
  readonly symbols: Uint32Array;
  readonly length: number;
}

/** Returns the row of each unit, and the embedding of each row: characters, then `OTHER_UNITS`, then runs of letters. */
function unitsWith({ characters, forms }: PackedWeights, letters: PackedUnits | undefined) {
  const rowOf = new Map([...charactersAt(characters.distances), ...OTHER_UNITS].map((unit, row) => [unit, row]));
  const embeddings = embeddingsIn(characters, forms);
  if (!letters) return { rowOf, embeddings };
  let run = 0;
  for (const distance of numbersIn(letters.distances)) rowOf.set(runOf((run += distance)), rowOf.size);
  return { rowOf, embeddings: [...embeddings, ...embeddingsIn(letters, forms)] };
}

function embeddingsIn({ embeddings, forms }: PackedUnits, all: PackedWeights['forms']): readonly Embedding[] {
  const symbols = symbolsIn(embeddings);
  let start = 0;
  return Array.from(symbolsIn(forms), (form) => {
    const [size, length] = item(all, form);
    return { symbols: symbols.subarray(start, (start += size)), length };
  });
}

/** Adds an embedding, times its length, to a vector. */
function addEmbedding({ symbols, length }: Embedding, vector: Float64Array): void {
  for (let at = 0; at < symbols.length; at += 1) {
    let digits = symbols[at] ?? 0;
    for (let digit = 0; digit < TOGETHER; digit += 1) {
      const place = TOGETHER * at + digit;
      vector[place] = (vector[place] ?? 0) + length * ((digits % 3) - 1);
      digits = Math.floor(digits / 3);
    }
  }
}

/**
 * Returns the largest value of each filter over all tokens, or pairs of tokens, with its threshold; at least 0. Before the first token
 * and behind the last stands nothing.
 */
function pooled(given: readonly Float64Array[], thresholds: Float64Array, pairs: number): Float64Array {
  const [count, filters] = [given.length, thresholds.length];
  const nothing = new Float64Array(filters + pairs);
  const most = new Float64Array(filters).fill(-Infinity);
  for (let position = 0; position <= count; position += 1) {
    const [first, second] = [given[position - 1] ?? nothing, given[position] ?? nothing];
    for (let filter = position < count ? 0 : filters - pairs; filter < filters; filter += 1) {
      const isPair = filter >= filters - pairs;
      const value = isPair ? (first[filter] ?? 0) + (second[filter + pairs] ?? 0) : (second[filter] ?? 0);
      if (value > (most[filter] ?? 0)) most[filter] = value;
    }
  }
  for (let filter = 0; filter < filters; filter += 1)
    most[filter] = Math.max(0, (most[filter] ?? 0) + (thresholds[filter] ?? 0));
  return most;
}

/** Adds the rows of a matrix, each times its value, to the biases. Plain loops: where no code is compiled, closures take thrice as long. */
function multiplied(values: Float64Array, matrix: Float64Array, biases: Float64Array): Float64Array {
  const sums = biases.slice();
  const columns = sums.length;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value === 0) continue;
    const start = row * columns;
    for (let at = 0; at < columns; at += 1) sums[at] = (sums[at] ?? 0) + value * (matrix[start + at] ?? 0);
  }
  return sums;
}

function unpacked([symbols, step, most]: PackedMatrix): Float64Array {
  return Float64Array.from(symbolsIn(symbols), (symbol) => step * (symbol - most));
}

function unpackedBiases([numbers, step]: PackedBiases): Float64Array {
  return Float64Array.from(numbersIn(numbers), (number) => step * (number % 2 === 0 ? number / 2 : -(number + 1) / 2));
}
