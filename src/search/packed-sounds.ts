import { symbolsIn, type Compressed } from './compressed';
import { item } from './item';
import { charactersAt } from './packed-characters';

/** The numbers of each syllable's beginning among `INITIALS` and of its end among `FINALS`. */
export interface PackedSyllables {
  readonly initials: Compressed;
  readonly finals: Compressed;
}

/** Characters with the syllables by which they are read, in the order of their codes. */
export interface PackedSounds extends PackedSyllables {
  /** The characters, as `charactersAt` reads them: one that has two syllables stands there twice. */
  readonly distances: Compressed;
}

/** The beginnings of syllables in pinyin (声母), and their ends (韵母) as they are typed. */
export const INITIALS: readonly string[] = ',b,c,ch,d,f,g,h,j,k,l,m,n,p,q,r,s,sh,t,w,x,y,z,zh'.split(',');
export const FINALS: readonly string[] =
  'a,ai,an,ang,ao,e,ei,en,eng,er,i,ia,ian,iang,iao,ie,in,ing,iong,iu,o,ong,ou,u,ua,uai,uan,uang,ue,ui,un,uo,v,ve'.split(
    ',',
  );

/** Returns the characters in the order of their codes, each once. */
export function charactersOf({ distances }: PackedSounds): readonly string[] {
  return [...new Set(charactersAt(distances))];
}

/** Returns each syllable followed by its characters: `ju局居zhu主住`. */
export function unpackedSounds(sounds: PackedSounds): string {
  return syllabled(charactersAt(sounds.distances), sounds);
}

/** @param characters Those of each syllable: one that has two stands there twice. */
export function syllabled(characters: readonly string[], syllables: PackedSyllables): string {
  const [initials, finals] = [symbolsIn(syllables.initials), symbolsIn(syllables.finals)];
  const charactersOfEach = new Map<string, string>();
  characters.forEach((character, at) => {
    const syllable = item(INITIALS, initials[at] ?? -1) + item(FINALS, finals[at] ?? -1);
    charactersOfEach.set(syllable, (charactersOfEach.get(syllable) ?? '') + character);
  });
  return [...charactersOfEach].map(([syllable, some]) => syllable + some).join('');
}

/** Returns the syllables of unpacked sounds, each with its characters. */
export function syllablesIn(sounds: string): readonly (readonly [syllable: string, characters: string])[] {
  return Array.from(sounds.matchAll(/([a-z]+)([^a-z]+)/g), ([, syllable = '', characters = '']) => [
    syllable,
    characters,
  ]);
}
