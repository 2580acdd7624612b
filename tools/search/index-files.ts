import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compressIndex, compressNames } from './compress-index';
import { learn } from './learn';
import { otherMatters } from './other-matters';
import { packChinese, packEnglish } from './pack';
import { askedWays, namesAsWays, type Way } from './ways';

const FOLDER = join(__dirname, '../../src/search/packed');

/** Returns the files that the app loads, by path, with their contents for the current catalogue. */
export function indexFiles(): ReadonlyMap<string, string> {
  return new Map([
    [join(FOLDER, 'chinese.ts'), madeBy('indexIn', 'chinese', compressIndex(packChinese()))],
    [join(FOLDER, 'names.ts'), madeBy('namesIn', 'names', compressNames(packEnglish()))],
  ]);
}

export const LEARNT_FILE = join(FOLDER, 'learnt.ts');

/** Returns the files of what is learnt, by path, with their contents. Takes a minute. */
export async function learntFiles(): Promise<ReadonlyMap<string, string>> {
  const { learnt, english, otherCharacters } = await learn(allWays());
  const written = file('Learnt', 'learnt', learnt, 'find');
  return new Map([
    [LEARNT_FILE, written.replace('\n', `\n${learntFrom()}\n`)],
    [join(FOLDER, 'letters.ts'), file('PackedUnits', 'letters', english.letters, 'classifier')],
    [
      join(FOLDER, 'other-characters.ts'),
      file('PackedOtherCharacters', 'otherCharacters', otherCharacters, 'other-characters'),
    ],
  ]);
}

/** Returns the line of the first of them that tells the ways of asking that it was learnt from. */
export function learntFrom(): string {
  return `// Learnt from ways of asking with the SHA-256 ${createHash('sha256')
    .update(JSON.stringify([allWays(), otherMatters().learnt]))
    .digest('hex')}.`;
}

function allWays(): readonly Way[] {
  const asked = askedWays();
  return [...asked, ...namesAsWays(asked.length)];
}

const WRITTEN =
  '// Written by `npm run search:index` from src/search/catalogue, src/search/asked and src/search/everyday.';

function file(type: string, name: string, value: unknown, from: string): string {
  return `${WRITTEN}\nimport type { ${type} } from '../${from}';\n\nexport const ${name}: ${type} = ${inLines(value)};\n`;
}

/** Returns the contents of a file whose value the app makes of the packed one. */
function madeBy(made: string, name: string, value: unknown): string {
  return `${WRITTEN}\nimport { ${made} } from '../packed-index';\n\nexport const ${name} = ${made}(${inLines(value)});\n`;
}

/** A string of JSON, or where a part of an object ends and the next begins. */
const BETWEEN_PARTS = /"(?:[^"\\]|\\.)*"|,(?=")/g;

function inLines(value: unknown): string {
  return JSON.stringify(value).replace(BETWEEN_PARTS, (found) => (found === ',' ? ',\n' : found));
}
