import type { ServiceWords } from './types';

type Law = ServiceWords['law'];

/** Returns the title of a group of papers, with the kind of home if the group is for one alone (R50-R60). */
export function paperGroupTitle(
  group: keyof Law['paperGroups'],
  housing: keyof Law['housings'] | undefined,
  { law, result }: ServiceWords,
): string {
  const name = law.paperGroups[group];
  return housing ? result.papersFor(name, law.housings[housing]) : name;
}
