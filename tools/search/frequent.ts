import { OTHER_UNITS } from '../../src/search/classifier';
import { item } from '../../src/search/item';
import { isCharacter } from '../../src/search/tokens';
import { numberOf, unitsIn } from '../../src/search/units';
import type { Units } from './pack-weights';
import { spreadOf, type Way } from './ways';

/** What fewer lines contain has no embedding of its own: each takes some seven bytes. */
const LINES = { character: 14, run: 50 };
/** Of what fewer lines contain only so many numbers of its embedding are used: more cannot be learnt, and take three bytes. */
const SCARCE = { character: 70, run: 280, width: 12 };

/**
 * Returns the units that stand on enough lines, and for each row of an embedding how many of its numbers are used.
 * @param tokens Those of each way.
 * @param width So many numbers are an embedding.
 */
export function frequentUnits(
  ways: readonly Way[],
  tokens: readonly (readonly string[])[],
  width: number,
): { readonly units: Units; readonly widths: readonly number[] } {
  const lines = spreadOf(ways, 'line', (_, at) => item(tokens, at).flatMap(unitsIn));
  const others: readonly string[] = OTHER_UNITS;
  const frequent = (least: number, isOne: (unit: string) => boolean) =>
    [...lines].filter(([unit, count]) => count >= least && isOne(unit) && !others.includes(unit)).map(([unit]) => unit);
  const characters = frequent(LINES.character, isCharacter).sort();
  const runs = frequent(LINES.run, (unit) => !isCharacter(unit)).sort((one, other) => numberOf(one) - numberOf(other));
  const widthOf = (unit: string) => {
    const enough = isCharacter(unit) ? SCARCE.character : SCARCE.run;
    return others.includes(unit) || (lines.get(unit) ?? 0) >= enough ? width : SCARCE.width;
  };
  return { units: { characters, runs }, widths: [...characters, ...others, ...runs].map(widthOf) };
}
