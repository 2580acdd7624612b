import type { PackedWeights } from './classifier';
import { numbersIn, symbolsIn, type Compressed } from './compressed';
import { item } from './item';
import { charactersAt } from './packed-characters';
import type { PackedIndex } from './packed-index';
import { charactersOf, syllabled, type PackedSyllables } from './packed-sounds';

/** Characters that no name contains, and what they may stand for. */
export interface OtherCharacters {
  /** Each syllable followed by its characters. */
  readonly homophones: string;
  /** The simplified form (简体) of each traditional character (繁体). */
  readonly simplified: ReadonlyMap<string, string>;
}

/** The same packed, with the syllables of the first. */
export interface PackedOtherCharacters extends PackedSyllables {
  /** For each frequent character that no name contains how many syllables it has that a name has, too. */
  readonly readings: Compressed;
  /** The traditional characters, as `charactersAt` reads them. */
  readonly traditional: Compressed;
  /** For each the number of its simplified form among the known ones. */
  readonly simplified: Compressed;
}

export function unpackedOtherCharacters(
  packed: PackedOtherCharacters,
  index: Pick<PackedIndex, 'sounds'>,
  weights: Pick<PackedWeights, 'characters'>,
): OtherCharacters {
  const { known, others } = knownCharacters(index, weights);
  const readings = symbolsIn(packed.readings);
  const read = others.flatMap((character, at) => Array.from({ length: readings[at] ?? 0 }, () => character));
  const forms = numbersIn(packed.simplified);
  return {
    homophones: syllabled(read, packed),
    simplified: new Map(
      charactersAt(packed.traditional).map((traditional, at) => [traditional, item(known, forms[at] ?? -1)]),
    ),
  };
}

/**
 * Returns, in the order of their codes, the frequent characters, which have an embedding, those of them that no name contains, and
 * all that the search knows.
 */
export function knownCharacters(
  { sounds }: Pick<PackedIndex, 'sounds'>,
  { characters }: Pick<PackedWeights, 'characters'>,
) {
  const own = new Set(charactersOf(sounds));
  const frequent = charactersAt(characters.distances);
  return {
    frequent,
    others: frequent.filter((character) => !own.has(character)),
    known: [...new Set([...own, ...frequent])].sort(),
  };
}
