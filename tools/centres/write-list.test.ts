import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeList } from './write-list';

const CENTRE = { district: 'huangpu', name: '测试中心', address: null, phone: null, hours: null, place: null } as const;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'list-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the new list of centres replaces the old one, and no temporary file remains', () => {
  const file = join(folder, 'list.json');
  writeFileSync(file, '[]');
  writeList(file, [CENTRE]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([CENTRE]);
  expect(readdirSync(folder)).toEqual(['list.json']);
});

test('if the list cannot be written, the old one is unchanged, and no temporary file remains', () => {
  const file = join(folder, 'list.json');
  mkdirSync(file);
  expect(() => {
    writeList(file, [CENTRE]);
  }).toThrow();
  expect(readdirSync(folder)).toEqual(['list.json']);
});
