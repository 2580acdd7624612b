import { join } from 'node:path';
import { packChinese, packEnglish, packHomophones } from './pack';

const FOLDER = join(__dirname, '../../src/search/packed');

/** Returns the files that the app loads, by path, with their contents for the current catalogue. */
export function indexFiles(): ReadonlyMap<string, string> {
  const index = packChinese();
  return new Map([
    [join(FOLDER, 'chinese.ts'), file('PackedIndex', 'chinese', index)],
    [join(FOLDER, 'english.ts'), file('PackedNames', 'english', packEnglish())],
    [join(FOLDER, 'homophones.ts'), file('', 'homophones', packHomophones(index))],
  ]);
}

function file(type: string, name: string, value: unknown): string {
  const lines = JSON.stringify(value).replaceAll('],[', '],\n[');
  return [
    '// Written by `npm run search:index` from src/search/catalogue.',
    ...(type === '' ? [] : [`import type { ${type} } from '../packed-index';\n`]),
    `export const ${name}${type === '' ? '' : `: ${type}`} = ${lines};\n`,
  ].join('\n');
}
