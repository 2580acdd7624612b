import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildName } from '../../tools/fingerprint';
import { ROOT } from '../../tools/targets';

/**
 * The states of the screens as the journeys on H5 saw them, drawn and without scripts, for other engines to draw again. They ask for the
 * styles of their own build, so each build has its folder.
 */
const FOLDER = join(ROOT, 'reports/states');

function ofThisBuild(): string {
  return join(FOLDER, buildName('h5'));
}

/** Removes the states of other builds. */
export function forgetOldStates(): void {
  if (!existsSync(FOLDER)) return;
  for (const entry of readdirSync(FOLDER))
    if (join(FOLDER, entry) !== ofThisBuild()) rmSync(join(FOLDER, entry), { recursive: true });
}

export function storeDrawn(state: string, page: string): void {
  mkdirSync(ofThisBuild(), { recursive: true });
  writeFileSync(join(ofThisBuild(), `${state}.html`), page);
}

/** Returns the names of the states that the journeys on this build of H5 stored. */
export function drawnStates(): readonly string[] {
  return existsSync(ofThisBuild()) ? readdirSync(ofThisBuild()).map((file) => basename(file, '.html')) : [];
}

export function drawnState(state: string): string {
  return readFileSync(join(ofThisBuild(), `${state}.html`), 'utf8');
}
