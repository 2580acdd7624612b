import { numbersIn, type PackedNumbers } from './packed-numbers';
import { BEFORE_CHARACTERS, type PackedSounds, unpackedSounds } from './packed-sounds';

/** Characters that no name contains, and what they may stand for. */
export interface OtherCharacters {
  /** Each syllable followed by its characters. */
  readonly homophones: string;
  /** The simplified form (简体) of each traditional character (繁体). */
  readonly simplified: ReadonlyMap<string, string>;
}

export interface PackedOtherCharacters {
  readonly sounds: PackedSounds;
  /** How far the code of each traditional character is from that of the one before, or of the first from `BEFORE_CHARACTERS`. */
  readonly traditional: PackedNumbers;
  /** Their simplified forms, in the same order. */
  readonly simplified: string;
}

export function unpackedOtherCharacters({ sounds, traditional, simplified }: PackedOtherCharacters): OtherCharacters {
  let code = BEFORE_CHARACTERS;
  const forms = numbersIn(traditional).map(
    (distance, at) => [String.fromCharCode((code += distance)), simplified.charAt(at)] as const,
  );
  return { homophones: unpackedSounds(sounds), simplified: new Map(forms) };
}
