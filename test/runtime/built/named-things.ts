import { posix } from 'node:path';
import type { BuiltPackage } from './built-package';

interface AppJson {
  readonly pages?: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly themeLocation?: string;
  readonly tabBar?: { readonly list?: readonly Tab[]; readonly items?: readonly Tab[] };
  readonly usingComponents?: Readonly<Record<string, string>>;
}

interface Tab {
  readonly pagePath: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
  readonly icon?: string;
  readonly activeIcon?: string;
}

/** Lists, in words, names in a built mini-program's files that lead nowhere. WeChat's compilers miss all of these. */
export function missingThings(built: BuiltPackage): string[] {
  return [...ofTheApp(built), ...ofComponents(built), ...ofTemplates(built), ...ofStyles(built), ...ofModules(built)];
}

/** Parses a file's text as JSON; text that cannot be parsed names nothing, and another check reports it. */
function json(text: string | undefined): AppJson {
  try {
    return JSON.parse(text ?? '{}') as AppJson;
  } catch {
    return {};
  }
}

/** Lists every page in app.json. */
function pagesOf({ files }: BuiltPackage): string[] {
  const app = json(files.get('app.json'));
  const inside = (app.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/\/*$/, '')}/${page}`),
  );
  return [...(app.pages ?? []), ...inside];
}

function ofTheApp(built: BuiltPackage): string[] {
  const { files, target } = built;
  const app = json(files.get('app.json'));
  const pages = pagesOf(built);
  const parts = target === 'weapp' ? ['js', 'json', 'wxml'] : ['js', 'json', 'axml'];
  const tabs = [...(app.tabBar?.list ?? []), ...(app.tabBar?.items ?? [])];
  const pictures = tabs.flatMap((tab) => [tab.iconPath, tab.selectedIconPath, tab.icon, tab.activeIcon]);
  return [
    ...pages.flatMap((page) => parts.filter((part) => !files.has(`${page}.${part}`)).map((part) => `${page}.${part}`)),
    ...tabs.map((tab) => tab.pagePath).filter((path) => !app.pages?.includes(path)),
    ...[...pictures, app.themeLocation].filter((path) => path !== undefined && !files.has(path)),
  ].map((path) => `app.json names ${String(path)}`);
}

function ofComponents({ files, target }: BuiltPackage): string[] {
  const parts = target === 'weapp' ? ['js', 'json', 'wxml'] : ['js', 'json', 'axml'];
  return [...files].flatMap(([path, text]) =>
    path.endsWith('.json')
      ? Object.values(json(text).usingComponents ?? {}).flatMap((name) =>
          parts
            .map((part) => `${from(path, name)}.${part}`)
            .filter((file) => !files.has(file))
            .map((file) => `${path} names ${file}`),
        )
      : [],
  );
}

/** Checks what the templates import, the templates they call by name, and the handlers of events. */
function ofTemplates({ files }: BuiltPackage): string[] {
  const templates = [...files].filter(([path]) => /\.(?:wxml|axml)$/.test(path));
  const names = templates.flatMap(([, text]) =>
    [...text.matchAll(/<template name="([^"]+)"/g)].map(([, name]) => name),
  );
  return [
    ...templates.flatMap(([path, text]) =>
      [...text.matchAll(/<(?:import|include|wxs|import-sjs)\s[^>]*?(?:src|from)="([^"]+)"/g)]
        .map(([, name = '']) => from(path, name))
        .filter((file) => !files.has(file))
        .map((file) => `${path} imports ${file}`),
    ),
    ...templates.flatMap(([path, text]) =>
      [...text.matchAll(/<template is="([^"{]+)"/g)]
        .map(([, name = '']) => name)
        .filter((name) => !names.includes(name))
        .map((name) => `${path} calls the template ${name}`),
    ),
    ...names
      .filter((name, place) => names.indexOf(name) !== place)
      .map((name) => `two templates are called ${String(name)}`),
    ...templates.flatMap(([path, text]) =>
      [...text.matchAll(/\ssrc="([^"{]+\.(?:png|jpe?g|svg|gif|webp))"/g)]
        .map(([, name = '']) => from(path, name))
        .filter((file) => !files.has(file))
        .map((file) => `${path} shows ${file}`),
    ),
  ];
}

function ofStyles({ files }: BuiltPackage): string[] {
  return [...files]
    .filter(([path]) => /\.(?:wxss|acss)$/.test(path))
    .flatMap(([path, text]) => {
      const imported = [...text.matchAll(/@import\s+["']([^"']+)["']/g)].map(([, name = '']) => name);
      const shown = [...text.matchAll(/url\(["']?(?!data:)([^"')]+)["']?\)/g)].map(([, name = '']) => name);
      return [...imported, ...shown]
        .map((name) => from(path, name))
        .filter((file) => !files.has(file))
        .map((file) => `${path} names ${file}`);
    });
}

function ofModules({ files }: BuiltPackage): string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.js'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\brequire(?:\.async)?\("(\.{0,2}\/[^"]+)"\)/g)]
        .map(([, name = '']) => `${from(path, name).replace(/\.js$/, '')}.js`)
        .filter((file) => !files.has(file))
        .map((file) => `${path} requires ${file}`),
    );
}

function from(path: string, name: string): string {
  return name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(path), name);
}
