import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { UNSEEN } from '../host/modules';
import { compiledTemplates, type BuiltPackage } from './built-package';
import { stylesOf } from './translate-styles';

const HOST = join(__dirname, '../host');

/** The files of a page that runs a built mini-program, by path. */
export type HostFiles = ReadonlyMap<string, string>;

/** Names that every module may use beyond those the browser hides from it. */
const SEEN = [
  'require',
  'module',
  'exports',
  'global',
  'globalThis',
  'console',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'navigator',
  'App',
  'Page',
  'Component',
  'getApp',
  'getCurrentPages',
];

let bundled: string | undefined;

/** Bundles the host, once per process. */
function hostScript(): string {
  bundled ??= buildSync({
    entryPoints: [join(HOST, 'start.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  }).outputFiles[0]?.text;
  return bundled ?? '';
}

/** @throws Error if WeChat's template compiler rejects a template. */
export function hostFiles(built: BuiltPackage): HostFiles {
  return new Map([
    ['index.html', readFileSync(join(HOST, 'host.html'), 'utf8')],
    ['host.css', readFileSync(join(HOST, 'host.css'), 'utf8')],
    ['app.css', appStyles(built)],
    ['host.js', hostScript()],
    ['templates.js', compiledTemplates(built)],
    ['app.js', appScript(built)],
  ]);
}

/** Puts the app's styles on every page, and a page's own on that page alone. */
function appStyles(built: BuiltPackage): string {
  const { app = '', ...pages } = stylesOf(built);
  const scoped = Object.entries(pages).map(([path, css]) => `@scope (wx-page[data-path="${path}"]) {\n${css}\n}`);
  return [app, ...scoped].join('\n');
}

/** Joins the package's modules and configuration, and the start of the host. */
function appScript({ target, files }: BuiltPackage): string {
  const names = [...SEEN, ...UNSEEN, target === 'weapp' ? 'wx' : 'my'].join(', ');
  const modules = [...files]
    .filter(([path]) => path.endsWith('.js'))
    // The module's own "use strict" must open a function without parameters.
    .map(
      ([path, code]) => `${JSON.stringify(path)}: function ({ ${names} }) { (function () {${code}\n}).call(this); }`,
    );
  const windows = [...files]
    .filter(([path]) => path.endsWith('.json') && files.has(path.replace(/json$/, 'js')) && path !== 'app.json')
    .map(([path, json]) => `${JSON.stringify(path.replace(/\.json$/, ''))}: ${json}`);
  return `startHost({
    target: ${JSON.stringify(target)},
    config: ${files.get('app.json') ?? '{}'},
    windows: { ${windows.join(',\n')} },
    pictures: ${JSON.stringify(Object.fromEntries([...files].filter(([path]) => path.endsWith('.png'))))},
    template: (path) => $gwx(path + '.wxml'),
    modules: { ${modules.join(',\n')} },
  });`;
}
