import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './targets';

const WEIGHTS = ['400Regular', '600SemiBold'];

/**
 * Returns environment variables that make a browser on Linux draw everything, including Chinese, in our font alone:
 * pictures are the same on every machine, and nothing is written into the user's own folders.
 */
export function fontEnvironment(): Record<string, string> {
  // A folder per copy of the project: the file names this one's fonts, and another copy may be deleted.
  const copy = createHash('sha256').update(ROOT).digest('hex').slice(0, 8);
  const folder = join(tmpdir(), `residence-permit-fonts-${userInfo().username}-${copy}`);
  const file = join(folder, 'fonts.conf');
  const family = join(ROOT, 'node_modules/@expo-google-fonts/noto-sans-sc');
  mkdirSync(folder, { recursive: true });
  const lines = [
    ...WEIGHTS.map((weight) => `<dir>${join(family, weight)}</dir>`),
    `<cachedir>${join(folder, 'cache')}</cachedir>`,
  ];
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`);
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
}
