import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COMPARED } from '../../test/pictures/compared';
import { pictureName } from '../../test/pictures/looks';
import { filesIn } from '../files-in';
import { ROOT, TARGETS } from '../targets';

const BASELINES = join(ROOT, 'test/pictures/baselines');
const DOCS = join(ROOT, 'docs');

function bytes(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

test('the repository stores a baseline for each picture that is compared, and no other', () => {
  const names = COMPARED.map(([state, look]) => `${pictureName(state, look)}.png`);
  const expected = TARGETS.flatMap((target) => names.map((name) => `${target}/${name}`));
  expect(filesIn(BASELINES).sort()).toEqual(expected.sort());
});

test('the baselines take at most 3 MB', () => {
  expect(bytes(BASELINES, filesIn(BASELINES))).toBeLessThanOrEqual(3_000_000);
});

test('the pictures of the documentation take at most 2 MB, and a page shows each of them', () => {
  const pictures = filesIn(join(DOCS, 'screens')).filter((file) => !file.endsWith('.md'));
  expect(bytes(join(DOCS, 'screens'), pictures)).toBeLessThanOrEqual(2_000_000);
  const pages = [
    ...['README.md', 'README.zh-CN.md'].map((file) => join(ROOT, file)),
    ...filesIn(DOCS).flatMap((file) => (file.endsWith('.md') ? [join(DOCS, file)] : [])),
  ].map((file) => readFileSync(file, 'utf8'));
  const shown = (file: string) => pages.some((page) => page.includes(`screens/${file}`));
  expect(pictures.filter((file) => !shown(file))).toEqual([]);
});
