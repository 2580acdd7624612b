import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PackedIndex } from '../../src/search/packed-index';
import { learn } from './learn';
import { packChinese, packEnglish, packOtherCharacters } from './pack';
import { askedWays, namesAsWays, type Way } from './ways';

const FOLDER = join(__dirname, '../../src/search/packed');

/** Returns the files that the app loads, by path, with their contents for the current catalogue. */
export function indexFiles(): ReadonlyMap<string, string> {
  const index = packChinese();
  return new Map([
    [join(FOLDER, 'chinese.ts'), file('PackedIndex', 'chinese', index)],
    [join(FOLDER, 'english.ts'), file('PackedNames', 'english', packEnglish())],
    [join(FOLDER, 'other-characters.ts'), otherCharactersFile(index)],
  ]);
}

export const LEARNT_FILE = join(FOLDER, 'learnt.ts');

/** Returns the contents of the file of what is learnt, within a minute. */
export async function learntFile(): Promise<string> {
  const written = file('Learnt', 'learnt', await learn(allWays()), '../find');
  return written.replace('\n', `\n${learntFrom()}\n`);
}

/** Returns the line of that file that tells the ways of asking that it was learnt from. */
export function learntFrom(): string {
  return `// Learnt from ways of asking with the SHA-256 ${createHash('sha256').update(JSON.stringify(allWays())).digest('hex')}.`;
}

function allWays(): readonly Way[] {
  const asked = askedWays();
  return [...asked, ...namesAsWays(asked.length)];
}

const WRITTEN = '// Written by `npm run search:index` from src/search/catalogue and src/search/asked.';

function file(type: string, name: string, value: unknown, from = '../packed-index'): string {
  const lines = JSON.stringify(value).replaceAll('],[', '],\n[');
  return `${WRITTEN}\nimport type { ${type} } from '${from}';\n\nexport const ${name}: ${type} = ${lines};\n`;
}

function otherCharactersFile(index: PackedIndex): string {
  const packed = JSON.stringify(packOtherCharacters(index, allWays()));
  return `${WRITTEN}\nimport { unpackedOtherCharacters } from '../other-characters';\n\nexport const otherCharacters = unpackedOtherCharacters(${packed});\n`;
}
