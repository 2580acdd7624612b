import { OTHER_UNITS } from '../../src/search/classifier';
import { item } from '../../src/search/item';
import { isCharacter } from '../../src/search/tokens';
import { numberOf, unitsIn } from '../../src/search/units';
import type { Units } from './pack-weights';
import { spreadOf, type Way } from './ways';

/** An embedding has so many numbers if so many lines contain the character, or the run of letters: more could not be learnt. */
const WIDTHS = [
  { width: 8, character: 16, run: 55 },
  { width: 16, character: 80, run: 220 },
  { width: 32, character: 330, run: 950 },
] as const;
/** So many numbers have the widest. */
export const WIDEST = Math.max(...WIDTHS.map(({ width }) => width));

/**
 * Returns the units that stand on enough lines to have an embedding, and for each row how many of its numbers are used.
 * @param tokens Those of each way.
 */
export function frequentUnits(
  ways: readonly Way[],
  tokens: readonly (readonly string[])[],
): { readonly units: Units; readonly widths: readonly number[] } {
  const lines = spreadOf(ways, 'line', (_, at) => item(tokens, at).flatMap(unitsIn));
  const others: readonly string[] = OTHER_UNITS;
  const widthOf = (unit: string) => {
    const kind = isCharacter(unit) ? 'character' : 'run';
    return WIDTHS.reduce((width, one) => ((lines.get(unit) ?? 0) >= one[kind] ? one.width : width), 0);
  };
  const frequent = [...lines.keys()].filter((unit) => widthOf(unit) > 0 && !others.includes(unit));
  const characters = frequent.filter(isCharacter).sort();
  const runs = frequent.filter((unit) => !isCharacter(unit)).sort((one, other) => numberOf(one) - numberOf(other));
  return {
    units: { characters, runs },
    widths: [...characters.map(widthOf), ...others.map(() => WIDEST), ...runs.map(widthOf)],
  };
}
