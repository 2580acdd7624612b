import { LEADS, OF_A_LEAD, respelled, type CodedIndex, type PackedIndex } from '../../src/search/packed-index';
import { charactersOf } from '../../src/search/packed-sounds';
import { packDigits } from './pack-numbers';

const NOT_ASCII = /[^\0-\x7f]/g;

/** Writes the names of an index with two characters for each that is not ASCII. Throws if a name holds one of `LEADS`. */
export function coded(index: PackedIndex): CodedIndex {
  const texts = [...index.entries.flatMap(([, , ...names]) => names), ...index.landmarks].join('');
  if (Array.from(LEADS).some((lead) => texts.includes(lead))) throw new RangeError(`A name holds one of ${LEADS}`);
  const withSounds = charactersOf(index.sounds);
  const others = [...new Set(texts.match(NOT_ASCII))].filter((one) => !withSounds.includes(one)).sort();
  const alphabet = [...withSounds, ...others];
  if (alphabet.length > LEADS.length * OF_A_LEAD)
    throw new RangeError('Names have more characters than there are codes');
  const numberOf = new Map(alphabet.map((one, number) => [one, number]));
  const codeOf = (character: string) => {
    const number = numberOf.get(character) ?? NaN;
    return packDigits([Math.floor(number / OF_A_LEAD), number % OF_A_LEAD]);
  };
  return { ...respelled(index, (name) => name.replace(NOT_ASCII, codeOf)), others: others.join('') };
}
