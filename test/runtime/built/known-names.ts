import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { BuiltPackage, MiniTarget } from './built-package';

/** Elements that both platforms document. `block` and the like are not elements: they control the template. */
const ELEMENTS = new Set(
  (
    'view scroll-view swiper swiper-item movable-area movable-view cover-view cover-image icon text rich-text progress ' +
    'button checkbox checkbox-group form input label picker picker-view picker-view-column radio radio-group slider ' +
    'switch textarea navigator image video map canvas web-view slot block template import include wxs import-sjs'
  ).split(' '),
);

/** The file and declaration of each platform's global object in its typings. */
const TYPINGS: Readonly<Record<MiniTarget, { file: string; holder: RegExp }>> = {
  weapp: { file: 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts', holder: /^Wx$/ },
  alipay: { file: '@mini-types/my/types/lib.my.d.ts', holder: /^my$/ },
};

/**
 * Taro stores its chunks there, looks for some and works without them, and calls one on an Alipay older than `request`.
 */
const TAROS = new Set(['webpackJsonp', 'taroEventCenter', 'canIUse', 'env', 'cloud', 'httpRequest']);

/** Documented in a platform's reference but missing in its typings: Alipay's face check is started by `my.call`. */
const TOLD = new Set(['call']);

const declared = new Map<MiniTarget, ReadonlySet<string>>();

/** Returns the names that the platform's own typings declare on `wx` or `my`. */
export function declaredApis(target: MiniTarget): ReadonlySet<string> {
  const known = declared.get(target) ?? read(target);
  declared.set(target, known);
  return known;
}

function read(target: MiniTarget): ReadonlySet<string> {
  const { file, holder } = TYPINGS[target];
  const [scope = '', ...rest] = file.split('/');
  const root = scope.startsWith('@') ? `${scope}/${rest[0] ?? ''}` : scope;
  const path = join(dirname(require.resolve(`${root}/package.json`)), file.slice(root.length + 1));
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const names = new Set<string>();
  const look = (node: ts.Node): void => {
    if ((ts.isInterfaceDeclaration(node) || ts.isModuleDeclaration(node)) && holder.test(node.name.text))
      collect(node, names);
    ts.forEachChild(node, look);
  };
  look(source);
  return names;
}

function collect(holder: ts.InterfaceDeclaration | ts.ModuleDeclaration, names: Set<string>): void {
  if (ts.isInterfaceDeclaration(holder)) {
    for (const { name } of holder.members) if (name && ts.isIdentifier(name)) names.add(name.text);
  } else if (holder.body && ts.isModuleBlock(holder.body)) {
    for (const statement of holder.body.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name) names.add(statement.name.text);
      if (ts.isVariableStatement(statement))
        for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) names.add(name.text);
    }
  }
}

/** Lists calls in the code that the platform's typings do not know. */
export function unknownApis({ target, files }: BuiltPackage): string[] {
  const global = target === 'weapp' ? 'wx' : 'my';
  const named = new RegExp(`(?<![\\w$.])${global}(?:\\.([A-Za-z]\\w*)|\\["([A-Za-z]\\w*)"\\])`, 'g');
  return [...files]
    .filter(([path]) => path.endsWith('.js'))
    .flatMap(([path, text]) =>
      [...new Set([...text.matchAll(named)].map(([, plain, quoted]) => plain ?? quoted ?? ''))]
        .filter((name) => !TAROS.has(name) && !TOLD.has(name) && !declaredApis(target).has(name))
        .map((name) => `${path} calls ${global}.${name}`),
    );
}

/** Lists template elements that belong neither to the platform nor to a named component. */
export function unknownElements({ files }: BuiltPackage): string[] {
  const own = new Set(
    [...files.values()]
      .flatMap((text) => [...text.matchAll(/"usingComponents":\{([^}]*)\}/g)])
      .flatMap(([, list = '']) => [...list.matchAll(/"([\w-]+)":/g)].map(([, name]) => name)),
  );
  return [...files]
    .filter(([path]) => /\.(?:wxml|axml)$/.test(path))
    .flatMap(([path, text]) =>
      [...new Set([...text.matchAll(/<([a-z][\w-]*)/g)].map(([, tag = '']) => tag))]
        .filter((tag) => !ELEMENTS.has(tag) && !own.has(tag))
        .map((tag) => `${path} draws <${tag}>`),
    );
}
