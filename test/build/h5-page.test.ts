import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn } from '../../tools/files-in';
import { filesToPrecache } from '../../tools/service-worker';
import { outputOf } from '../../tools/targets';
import { builtFile } from './built-text';

const html = builtFile('h5', 'index.html');
const folder = outputOf('h5');

test('the H5 page declares its language and title', () => {
  expect(html).toMatch(/<html[^>]*\slang="zh-CN"/);
  expect(html).toMatch(/<title>[^<]*居住证[^<]*<\/title>/);
});

test('the H5 page can be zoomed', () => {
  const viewport = /<meta[^>]*name="viewport"[^>]*>/.exec(html)?.[0];
  expect(viewport).toContain('width=device-width');
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
});

test('the H5 page contains no inline script', () => {
  const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, content] of scripts) {
    expect(attributes).toMatch(/\ssrc="\.\//);
    expect(content).toBe('');
  }
  expect(html).not.toMatch(/\son\w+=|javascript:/);
});

test('every file that the H5 page names exists, and loads below any path', () => {
  const named = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(0);
  for (const path of named.filter((name) => !name.startsWith('data:'))) {
    expect(path).toMatch(/^\.\//);
    expect(existsSync(join(folder, path))).toBe(true);
  }
});

test('the H5 page names every file of the first screen, so that all are fetched at once', () => {
  const needed = JSON.parse(readFileSync(`${folder}.first-load.json`, 'utf8')) as string[];
  expect(needed.some((path) => path.endsWith('.css'))).toBe(true);
  for (const path of needed)
    expect(html).toMatch(new RegExp(`<(?:script|link)[^>]* (?:src|href)="\\./${path.replaceAll('.', '\\.')}"`));
});

test('each text file has its own compressed forms beside it', () => {
  const plain = filesIn(folder).filter((path) => /\.(?:html|js|css)$/.test(path));
  expect(plain.length).toBeGreaterThan(2);
  for (const path of plain) {
    const content = readFileSync(join(folder, path));
    expect(gunzipSync(readFileSync(join(folder, `${path}.gz`))).equals(content)).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(folder, `${path}.br`))).equals(content)).toBe(true);
  }
});

test('the service worker lists each file that a screen needs, as it was built', () => {
  const worker = builtFile('h5', 'service-worker.js');
  const files = filesToPrecache(folder);
  expect(files.length).toBeGreaterThan(20);
  expect(files.map(({ url }) => url)).toEqual(expect.arrayContaining(['index.html', 'manifest.webmanifest']));
  for (const { url, revision } of files) {
    expect(worker).toContain(url);
    if (revision !== null) expect(worker).toContain(revision);
  }
});
