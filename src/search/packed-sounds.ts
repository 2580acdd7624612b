import { item } from './item';
import { FIRST, numbersIn, type PackedNumbers } from './packed-numbers';

/** Characters with the syllables by which they are read, in the order of their codes: two or three bytes each, and as text four. */
export interface PackedSounds {
  /** How far the code of each character is from that of the one before, or the first from `BEFORE_CHARACTERS`; 0 if it has another syllable. */
  readonly distances: PackedNumbers;
  /** The numbers of each syllable's beginning among `INITIALS` and of its end among `FINALS`, as characters from `FIRST` on. */
  readonly initials: string;
  readonly finals: string;
}

/** No Chinese character stands before this. */
export const BEFORE_CHARACTERS = 0x3400;

/** The beginnings of syllables in pinyin (声母), and their ends (韵母) as they are typed. */
export const INITIALS: readonly string[] = ',b,c,ch,d,f,g,h,j,k,l,m,n,p,q,r,s,sh,t,w,x,y,z,zh'.split(',');
export const FINALS: readonly string[] =
  'a,ai,an,ang,ao,e,ei,en,eng,er,i,ia,ian,iang,iao,ie,in,ing,iong,iu,o,ong,ou,u,ua,uai,uan,uang,ue,ui,un,uo,v,ve'.split(
    ',',
  );

/** Returns the characters in the order of their codes, each once. */
export function charactersOf({ distances }: PackedSounds): readonly string[] {
  let code = BEFORE_CHARACTERS;
  return numbersIn(distances).flatMap((distance) => (distance === 0 ? [] : [String.fromCharCode((code += distance))]));
}

/** Returns each syllable followed by its characters: `ju局居zhu主住`. */
export function unpackedSounds({ distances, initials, finals }: PackedSounds): string {
  const characters = new Map<string, string>();
  let code = BEFORE_CHARACTERS;
  numbersIn(distances).forEach((distance, at) => {
    const syllable = item(INITIALS, initials.charCodeAt(at) - FIRST) + item(FINALS, finals.charCodeAt(at) - FIRST);
    characters.set(syllable, (characters.get(syllable) ?? '') + String.fromCharCode((code += distance)));
  });
  return [...characters].map(([syllable, some]) => syllable + some).join('');
}

/** Returns the syllables of unpacked sounds, each with its characters. */
export function syllablesIn(sounds: string): readonly (readonly [syllable: string, characters: string])[] {
  return Array.from(sounds.matchAll(/([a-z]+)([^a-z]+)/g), ([, syllable = '', characters = '']) => [
    syllable,
    characters,
  ]);
}
