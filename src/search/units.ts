import { isCharacter } from './tokens';

/** Letters that make a run of a word. */
const RUN = 3;
/** Letters and the marks at both ends of a word, in the order of their digits in a run's number. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz<>';

/** Units that are neither characters nor runs of letters. */
export const NUMBER = '#';
export const HOTLINE = '12345';
export const STRANGE_CHARACTER = '?';
export const STRANGE_WORD = '??';

/**
 * Returns the parts of a token that may have an embedding: a character itself, or a word's runs of three letters with a mark at
 * both ends, `<le`, `lea`, `eas`, `ase` and `se>` for lease, so that misspelt words are still alike. Which number it is seldom matters,
 * except for the hotline's.
 */
export function unitsIn(token: string): readonly string[] {
  if (isCharacter(token)) return [token];
  if (token < ':') return [token === HOTLINE ? HOTLINE : NUMBER];
  const marked = `<${token}>`;
  return Array.from({ length: marked.length - RUN + 1 }, (_, at) => marked.slice(at, at + RUN));
}

/** What stands for a token: the rows of its known units, or of one for what is strange; and how many are known, of how many. */
export function rowsOf(token: string, rowOf: ReadonlyMap<string, number>) {
  const units = unitsIn(token);
  const known = units.flatMap((unit) => rowOf.get(unit) ?? []);
  const strange = rowOf.get(isCharacter(token) ? STRANGE_CHARACTER : STRANGE_WORD) ?? 0;
  return { rows: known.length > 0 ? known : [strange], known: known.length, all: units.length };
}

/** Returns the number of a run of letters, whose digits are letters. */
export function numberOf(run: string): number {
  return Array.from(run).reduce((number, letter) => number * LETTERS.length + LETTERS.indexOf(letter), 0);
}

/** Returns the run of letters that has a number. */
export function runOf(number: number): string {
  let [rest, run] = [number, ''];
  for (let at = 0; at < RUN; at += 1) {
    run = LETTERS.charAt(rest % LETTERS.length) + run;
    rest = Math.floor(rest / LETTERS.length);
  }
  return run;
}
