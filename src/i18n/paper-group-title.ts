import type { ServiceWords } from './types';

type Law = ServiceWords['law'];

/** The title of a group of papers, with the home that it is for where it is for one alone (R50-R60). */
export function paperGroupTitle(
  group: keyof Law['paperGroups'],
  housing: keyof Law['housings'] | undefined,
  { law, result }: ServiceWords,
): string {
  const name = law.paperGroups[group];
  return housing ? result.papersFor(name, law.housings[housing]) : name;
}
