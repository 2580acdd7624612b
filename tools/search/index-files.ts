import { join } from 'node:path';
import type { PackedIndex } from '../../src/search/packed-index';
import { learn } from './learn';
import { packChinese, packEnglish, packHomophones } from './pack';
import { askedWays, namesAsWays } from './ways';

const FOLDER = join(__dirname, '../../src/search/packed');

/** Returns the files that the app loads, by path, with their contents for the current catalogue. */
export function indexFiles(): ReadonlyMap<string, string> {
  const index = packChinese();
  return new Map([
    [join(FOLDER, 'chinese.ts'), file('PackedIndex', 'chinese', index)],
    [join(FOLDER, 'english.ts'), file('PackedNames', 'english', packEnglish())],
    [join(FOLDER, 'homophones.ts'), homophonesFile(index)],
  ]);
}

/** Returns the path and the contents of the classifier's weights, learnt in some fifteen seconds. */
export function weightsFile(): readonly [path: string, text: string] {
  const asked = askedWays();
  const weights = learn([...asked, ...namesAsWays(asked.length)]);
  return [join(FOLDER, 'weights.ts'), file('PackedWeights', 'weights', weights, '../classifier')];
}

const WRITTEN = '// Written by `npm run search:index` from src/search/catalogue and src/search/asked.';

function file(type: string, name: string, value: unknown, from = '../packed-index'): string {
  const lines = JSON.stringify(value).replaceAll('],[', '],\n[');
  return `${WRITTEN}\nimport type { ${type} } from '${from}';\n\nexport const ${name}: ${type} = ${lines};\n`;
}

function homophonesFile(index: PackedIndex): string {
  const packed = JSON.stringify(packHomophones(index));
  return `${WRITTEN}\nimport { unpackedSounds } from '../packed-sounds';\n\nexport const homophones = unpackedSounds(${packed});\n`;
}
