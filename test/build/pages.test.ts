import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../tools/files-in';
import { outputOf, ROOT } from '../../tools/targets';
import { builtFile, builtFiles } from './built-text';

interface BuiltApp {
  readonly pages: string[];
  readonly subPackages?: { readonly root: string; readonly pages: string[] }[];
}

const TARGETS = [
  { target: 'weapp', template: 'wxml' },
  { target: 'alipay', template: 'axml' },
] as const;

/** Every screen has a folder in src with a configuration of its own. */
const screens = filesIn(join(ROOT, 'src'))
  .filter((path) => /^(?:pages|guide)\/.*\.config\.ts$/.test(path))
  .map((path) => path.replace(/\.config\.ts$/, ''));

test('h5 knows the address of every screen', () => {
  const app = builtFiles('h5', /^js\/app\.[0-9a-f]+\.js$/)
    .map(({ text }) => text)
    .join('');
  expect(screens.filter((screen) => !app.includes(`"${screen}"`))).toEqual([]);
});

describe.each(TARGETS)('$target', ({ target, template }) => {
  const app = JSON.parse(builtFile(target, 'app.json')) as BuiltApp;
  const pages = [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ];

  test('app.json names every screen, home first', () => {
    expect(pages[0]).toBe('pages/home/home');
    expect([...pages].sort()).toEqual([...screens].sort());
  });

  // A page without styles of its own has no style file; shared styles are in the app's.
  test.each(pages)('%s has its code, configuration and template', (page) => {
    for (const suffix of ['js', 'json', template])
      expect(existsSync(join(outputOf(target), `${page}.${suffix}`))).toBe(true);
    expect(builtFile(target, `${page}.${template}`)).toContain(`base.${template}`);
    expect(() => JSON.parse(builtFile(target, `${page}.json`)) as unknown).not.toThrow();
  });
});

test('WeChat and Alipay each find their project file', () => {
  expect(JSON.parse(builtFile('weapp', 'project.config.json'))).toMatchObject({ compileType: 'miniprogram' });
  expect(JSON.parse(builtFile('alipay', 'mini.project.json'))).toMatchObject({ compileType: 'mini' });
  const source = JSON.parse(readFileSync(join(ROOT, 'project.config.json'), 'utf8')) as Record<string, unknown>;
  expect(source['miniprogramRoot']).toBe('dist/weapp/');
});
