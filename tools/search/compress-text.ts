import { SHORTEST_COPY, type CompressedText } from '../../src/search/compressed-text';
import { item } from '../../src/search/item';
import { binaryDigits, compressCharacters, compressNumbers, compressSymbols } from './compress';

// Bound once: inside Jest, where each global is looked up anew, it took ten times as long.
const { log2 } = Math;

interface Copy {
  readonly distance: number;
  readonly length: number;
}
/** A new character or a copy. */
type Piece = string | Copy;

/** So often it is written anew, each time by what characters and copies took the time before. */
const ROUNDS = 5;
/** So many earlier places to copy from are looked at, the nearest first. */
const LOOKED_AT = 400;

/** @param known Characters that need not be listed: the first of the alphabet. */
export function compressText(text: string, known: readonly string[] = []): CompressedText {
  // Units of UTF-16: half of a rare character is one, too.
  const others = [...new Set(text.split(''))].filter((character) => !known.includes(character)).sort();
  const alphabet = [...known, ...others];
  const copies = copiesIn(text);
  let pieces: readonly Piece[] = text.split('');
  for (let round = 0; round < ROUNDS; round += 1) pieces = cheapestPieces(text, copies, bitsOf(pieces));
  const runs = [0];
  for (const piece of pieces) runs.push(typeof piece === 'string' ? (runs.pop() ?? 0) + 1 : 0);
  const made = pieces.filter((piece) => typeof piece !== 'string');
  return {
    alphabet: compressCharacters(others, 0),
    characters: compressSymbols(
      pieces.filter((piece) => typeof piece === 'string').map((character) => alphabet.indexOf(character)),
    ),
    runs: compressNumbers(runs),
    lengths: compressNumbers(made.map(({ length }) => length - SHORTEST_COPY)),
    distances: compressNumbers(made.map(({ distance }) => distance - 1)),
  };
}

/** Returns for each place the copies that may stand there: longer ones from further back. */
function copiesIn(text: string): readonly (readonly Copy[])[] {
  const placesOf = new Map<string, number[]>();
  return Array.from({ length: text.length }, (_, at) => {
    const begins = text.slice(at, at + SHORTEST_COPY);
    const places = placesOf.get(begins) ?? [];
    const copies: Copy[] = [];
    for (const place of places.slice(-LOOKED_AT).reverse()) {
      let length = SHORTEST_COPY;
      while (at + length < text.length && text[place + length] === text[at + length]) length += 1;
      if (length > (copies.at(-1)?.length ?? 0)) copies.push({ distance: at - place, length });
    }
    places.push(at);
    placesOf.set(begins, places);
    return copies;
  });
}

/** How many bits each piece takes. */
interface Bits {
  readonly character: (character: string) => number;
  readonly copy: (copy: Copy) => number;
}

/** Estimates what pieces take from how often each kind stands in those of the round before. */
function bitsOf(pieces: readonly Piece[]): Bits {
  const [kinds, characters, lengths, distances] = [new Counter(), new Counter(), new Counter(), new Counter()];
  for (const piece of pieces) {
    kinds.add(typeof piece);
    if (typeof piece === 'string') characters.add(piece);
    else {
      lengths.add(binaryDigits(piece.length - SHORTEST_COPY));
      distances.add(binaryDigits(piece.distance - 1));
    }
  }
  const numberBits = (counter: Counter, number: number) => counter.bits(binaryDigits(number)) + binaryDigits(number);
  return {
    character: (character) => kinds.bits('string') + characters.bits(character),
    copy: ({ length, distance }) =>
      kinds.bits('object') + numberBits(lengths, length - SHORTEST_COPY) + numberBits(distances, distance - 1),
  };
}

class Counter {
  readonly #counts = new Map<string | number, number>();
  #all = 0;

  add(key: string | number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    this.#all += 1;
  }

  /** What is not there yet is taken for twice as rare as what is there once. */
  bits(key: string | number): number {
    return log2((this.#all + 1) / (this.#counts.get(key) ?? 0.5));
  }
}

/** Returns the pieces that make up a text and take the fewest bits, found from its end. */
function cheapestPieces(text: string, copies: readonly (readonly Copy[])[], bits: Bits): readonly Piece[] {
  const costs = new Float64Array(text.length + 1);
  const best: Copy[] = [];
  for (let at = text.length - 1; at >= 0; at -= 1) {
    costs[at] = bits.character(text.charAt(at)) + (costs[at + 1] ?? 0);
    for (const { distance, length: longest } of item(copies, at))
      for (let length = SHORTEST_COPY; length <= longest; length += 1) {
        const cost = bits.copy({ distance, length }) + (costs[at + length] ?? 0);
        if (cost >= (costs[at] ?? 0)) continue;
        costs[at] = cost;
        best[at] = { distance, length };
      }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at += pieces.at(-1)?.length ?? 1) pieces.push(best[at] ?? text.charAt(at));
  return pieces;
}
