import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../tools/targets';

/** The states of the screens as the journeys on H5 saw them, drawn and without scripts, for other engines to draw again. */
const FOLDER = join(ROOT, 'reports/states');

export function storeDrawn(state: string, page: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${state}.html`), page);
}

/** Returns the names of the states that the last journeys stored; none before `npm run test:journeys:rest`. */
export function drawnStates(): readonly string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).map((file) => basename(file, '.html')) : [];
}

export function drawnState(state: string): string {
  return readFileSync(join(FOLDER, `${state}.html`), 'utf8');
}
