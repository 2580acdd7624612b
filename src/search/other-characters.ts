import { numbersIn, symbolsIn, type Compressed } from './compressed';
import { item } from './item';
import { charactersAt } from './packed-characters';
import { syllabled } from './packed-sounds';

/** Characters that no name contains, and what they may stand for. */
export interface OtherCharacters {
  /** Each syllable followed by its characters. */
  readonly homophones: string;
  /** The simplified form (简体) of each traditional character (繁体). */
  readonly simplified: ReadonlyMap<string, string>;
}

export interface PackedOtherCharacters {
  /** For each frequent character that no name contains how many syllables it has that a name has, too. */
  readonly readings: Compressed;
  /** The numbers of their beginnings and of their ends, as those of `PackedSounds`. */
  readonly initials: Compressed;
  readonly finals: Compressed;
  /** The traditional characters, as `charactersAt` reads them. */
  readonly traditional: Compressed;
  /** For each the number of its simplified form among the known ones. */
  readonly simplified: Compressed;
}

/**
 * @param own The characters of names, with their sounds.
 * @param frequent The characters that have an embedding.
 */
export function unpackedOtherCharacters(
  packed: PackedOtherCharacters,
  own: readonly string[],
  frequent: readonly string[],
): OtherCharacters {
  const { known, others } = knownCharacters(own, frequent);
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

/** Returns all characters that the search knows, and those of them that no name contains, in the order of their codes. */
export function knownCharacters(own: readonly string[], frequent: readonly string[]) {
  const ofNames = new Set(own);
  return {
    known: [...new Set([...own, ...frequent])].sort(),
    others: frequent.filter((character) => !ofNames.has(character)),
  };
}
