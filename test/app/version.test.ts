import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const inRoot = (name: string) => readFileSync(join(__dirname, '../..', name), 'utf8');

test("package.json and its lockfile carry the version of the changelog's newest release", () => {
  const newest = /^## (\d+\.\d+\.\d+) /m.exec(inRoot('CHANGELOG.md'))?.[1];
  const versionIn = (name: string) => (JSON.parse(inRoot(name)) as { version: string }).version;

  expect(newest).toBeDefined();
  expect(versionIn('package.json')).toBe(newest);
  expect(versionIn('package-lock.json')).toBe(newest);
});
