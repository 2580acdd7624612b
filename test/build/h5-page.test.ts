import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn } from '../../tools/files-in';
import { filesToPrecache } from '../../tools/service-worker';
import { outputOf } from '../../tools/targets';
import { builtFile } from './built-text';

const html = builtFile('h5', 'index.html');
const folder = outputOf('h5');

test('the page says its language and its title', () => {
  expect(html).toMatch(/<html[^>]*\slang="zh-CN"/);
  expect(html).toMatch(/<title>[^<]*居住证[^<]*<\/title>/);
});

test('the page can be enlarged', () => {
  const viewport = /<meta[^>]*name="viewport"[^>]*>/.exec(html)?.[0];
  expect(viewport).toContain('width=device-width');
  expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
});

test('no script stands in the page itself', () => {
  const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, content] of scripts) {
    expect(attributes).toMatch(/\ssrc="\.\//);
    expect(content).toBe('');
  }
  expect(html).not.toMatch(/\son\w+=|javascript:/);
});

test('what the page names is there, and works below any path', () => {
  const named = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(0);
  for (const path of named.filter((name) => !name.startsWith('data:'))) {
    expect(path).toMatch(/^\.\//);
    expect(existsSync(join(folder, path))).toBe(true);
  }
});

test('each text file lies beside its own compressed forms', () => {
  const plain = filesIn(folder).filter((path) => /\.(?:html|js|css)$/.test(path));
  expect(plain.length).toBeGreaterThan(2);
  for (const path of plain) {
    const content = readFileSync(join(folder, path));
    expect(gunzipSync(readFileSync(join(folder, `${path}.gz`))).equals(content)).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(folder, `${path}.br`))).equals(content)).toBe(true);
  }
});

test('the service worker knows each file that a screen needs, as it lies there', () => {
  const worker = builtFile('h5', 'service-worker.js');
  const files = filesToPrecache(folder);
  expect(files.length).toBeGreaterThan(20);
  expect(files.map(({ url }) => url)).toEqual(expect.arrayContaining(['index.html', 'manifest.webmanifest']));
  for (const { url, revision } of files) {
    expect(worker).toContain(url);
    if (revision !== null) expect(worker).toContain(revision);
  }
});
