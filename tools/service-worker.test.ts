import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesToPrecache } from './service-worker';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));

beforeAll(() => {
  mkdirSync(join(folder, 'js'));
  for (const path of [
    'index.html',
    'index.html.gz',
    'js/app.0123abcd.js',
    'js/app.0123abcd.js.br',
    'service-worker.js',
  ]) {
    writeFileSync(join(folder, path), path);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the service worker caches each file that a screen needs, once, and not itself', () => {
  expect(filesToPrecache(folder).map(({ url }) => url)).toEqual(['index.html', 'js/app.0123abcd.js']);
});

test('a name with a hash is its own revision; any other file has one that changes with its content', () => {
  const revisions = () => filesToPrecache(folder).map(({ revision }) => revision);
  const [before, hashed] = revisions();
  expect(hashed).toBeNull();
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  writeFileSync(join(folder, 'index.html'), 'another page');
  expect(revisions()[0]).not.toBe(before);
});
