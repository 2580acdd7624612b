import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './files-in';
import { DIST, outputOf, type Target } from './targets';

const KB = 1024;

/** Bytes. The reasons: docs/adr/0002-taro-build.md. */
export const BUDGETS = {
  'weapp main package': 290 * KB,
  'alipay whole app': 650 * KB,
  'h5 first load': 70 * KB,
} as const;

/** A part of a build and its size in bytes; if it has a budget, `judged` says which size counts. */
export interface Size {
  readonly part: string;
  readonly raw: number;
  readonly gz?: number;
  readonly budget?: number;
  readonly judged?: 'raw' | 'gz';
}

/** Returns the bytes by which a size exceeds its budget; `undefined` without a budget. */
export function overBudget(size: Size): number | undefined {
  if (size.budget === undefined) return undefined;
  return (size.judged === 'gz' ? (size.gz ?? Infinity) : size.raw) - size.budget;
}

function rawSize(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

function gzSize(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0);
}

/** Returns the folders of the subpackages in the built app.json. */
function subpackageRoots(folder: string): string[] {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as Record<
    string,
    { root: string }[] | undefined
  >;
  return [...(app['subPackages'] ?? []), ...(app['subpackages'] ?? [])].map(({ root }) => root.replace(/\/*$/, '/'));
}

function miniSizes(target: 'weapp' | 'alipay'): Size[] {
  const folder = outputOf(target);
  const paths = filesIn(folder);
  const roots = subpackageRoots(folder);
  const main = paths.filter((path) => !roots.some((root) => path.startsWith(root)));
  const weappBudget = { budget: BUDGETS['weapp main package'], judged: 'raw' } as const;
  const alipayBudget = { budget: BUDGETS['alipay whole app'], judged: 'raw' } as const;
  return [
    { part: `${target} main package`, raw: rawSize(folder, main), ...(target === 'weapp' && weappBudget) },
    ...roots.map((root) => ({
      part: `${target} subpackage ${root}`,
      raw: rawSize(
        folder,
        paths.filter((path) => path.startsWith(root)),
      ),
    })),
    { part: `${target} whole app`, raw: rawSize(folder, paths), ...(target === 'alipay' && alipayBudget) },
  ];
}

/** Returns the JS and CSS that the home page needs, relative to dist/h5, as recorded by config/first-load.ts. */
export function firstLoadFiles(): string[] {
  const list = join(DIST, 'h5.first-load.json');
  const files = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [];
  if (files.length === 0)
    throw new Error('The H5 build did not say which files the home page needs (config/first-load.ts).');
  return files.filter((file) => /\.(?:js|css)$/.test(file));
}

function h5Sizes(): Size[] {
  const folder = outputOf('h5');
  const code = filesIn(folder).filter((path) => /\.(?:js|css)$/.test(path));
  const first = firstLoadFiles();
  return [
    { part: 'h5 all JS and CSS', raw: rawSize(folder, code), gz: gzSize(folder, code) },
    {
      part: 'h5 first load',
      raw: rawSize(folder, first),
      gz: gzSize(folder, first),
      budget: BUDGETS['h5 first load'],
      judged: 'gz',
    },
  ];
}

/** Returns the sizes of a build, part by part. */
export function sizesOf(target: Target): Size[] {
  return target === 'h5' ? h5Sizes() : miniSizes(target);
}

function kb(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${(bytes / KB).toFixed(1)} KB`;
}

/** Returns a table for the terminal, one line per part. */
export function sizeTable(sizes: readonly Size[]): string {
  const rows = sizes.map((size) => {
    const over = overBudget(size);
    const verdict = over === undefined ? '' : over > 0 ? `BROKEN by ${kb(over)}` : 'kept';
    return [
      size.part,
      kb(size.raw),
      kb(size.gz),
      kb(size.budget) && `${kb(size.budget)} ${size.judged ?? ''}`,
      verdict,
    ];
  });
  const table = [['part', 'raw', 'gz', 'budget', ''], ...rows];
  const width = (column: number) => Math.max(...table.map((row) => (row[column] ?? '').length));
  return table
    .map((row) =>
      row.map((cell, i) => (i === 0 || i === 4 ? cell.padEnd(width(i)) : cell.padStart(width(i)))).join('   '),
    )
    .map((line) => line.trimEnd())
    .join('\n');
}
