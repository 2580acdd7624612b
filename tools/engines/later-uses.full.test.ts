import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../targets';
import { laterUses } from './later-uses';

/** The whole app, with the types that it is checked with; `extra` stands in a file of its own beside it. */
function programWith(extra: string) {
  const config = join(ROOT, 'tsconfig.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(config),
  );
  const sources = fileNames.filter((path) => relative(ROOT, path).startsWith('src/') && !/\.test\.tsx?$/.test(path));
  const added = join(ROOT, 'src/added.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version) =>
    path === added ? ts.createSourceFile(path, extra, version) : getSourceFile(path, version);
  return { program: ts.createProgram([...sources, added], options, host), sources, added };
}

/** What the app does where a later built-in is missing. */
const MAY_BE_MISSING: Readonly<Record<string, string>> = {
  'Navigator.share': 'asked for with “in”; the text is copied instead (src/platform/share.h5.ts)',
  'InputEvent.isComposing':
    'before iOS 16.4 the search already looks for the pinyin that is still to become characters (src/ui/search/search-box.h5.tsx)',
};

test('by MDN’s data and the types, no source uses a built-in that the oldest engines lack, unless it can do without', () => {
  const lines = {
    'export const a = [1].at(-1);': 'Array.at',
    'export const b = (list: readonly string[]) => list.at(0);': 'Array.at',
    "export const c = 'a'.replaceAll('a', 'b');": 'String.replaceAll',
    'export const d = (map: Map<string, { at(): void }>) => map.get("")?.at();': undefined,
    'export const e = Object.hasOwn({}, "a");': 'Object.hasOwn',
    'export const f = structuredClone(1);': 'structuredClone',
    'export const g = window.structuredClone(1);': 'structuredClone',
    'export const h = typeof structuredClone;': undefined,
    'export const i = ({ at }: number[]) => at;': 'Array.at',
    'export const j = (list: number[]) => { const { at: of } = list; return of; };': 'Array.at',
    'export const k = crypto.randomUUID();': 'Crypto.randomUUID',
    'export const l = new WeakRef({});': 'WeakRef',
    'export const m = new Uint8Array(1).at(0);': 'TypedArray.at',
    'export const n = Promise.any([]);': 'Promise.any',
    'export const o = Promise.allSettled([]);': undefined,
    'export const p = AbortSignal.timeout(1);': 'AbortSignal.timeout',
    'export const q = { at: 1 }.at;': undefined,
    'export type R = WeakRef<object>;': undefined,
  };
  const { program, sources, added } = programWith(Object.keys(lines).join('\n'));
  expect(laterUses(program, [added])).toEqual(
    Object.values(lines).flatMap((name, at) => (name === undefined ? [] : [`${added}:${String(at + 1)} ${name}`])),
  );
  const used = laterUses(program, sources);
  const mayBeMissing = Object.keys(MAY_BE_MISSING);
  expect(used.filter((use) => !mayBeMissing.some((name) => use.endsWith(` ${name}`)))).toEqual([]);
  expect(mayBeMissing.filter((name) => !used.some((use) => use.endsWith(` ${name}`)))).toEqual([]);
}, 120_000);
