import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../../tools/files-in';
import { type BuildFolder, outputOf } from '../../../tools/targets';
import { inFolder } from './in-folder';
import { wxmlFrom, wxsFrom } from './translate-axml';
import { compile } from './wechat-compiler';

export type MiniTarget = 'weapp' | 'alipay';

/** A built mini-program: the texts of its files by path; pictures in base64. */
export interface BuiltPackage {
  readonly target: MiniTarget;
  readonly files: ReadonlyMap<string, string>;
}

const BINARY = /\.(?:png|jpe?g|gif|webp|ttf|woff2?)$/;

/** Reads what `npm run build` left in dist. @throws Error if nothing has been built. */
export function builtPackage(target: MiniTarget, built: BuildFolder = target): BuiltPackage {
  const folder = outputOf(built);
  const paths = filesIn(folder);
  if (!paths.includes('app.json')) throw new Error(`${folder} holds no app; build it first.`);
  return {
    target,
    files: new Map(
      paths.map((path) => [path, readFileSync(join(folder, path), BINARY.test(path) ? 'base64' : 'utf8')]),
    ),
  };
}

/** Lists the files with their contents as on disk. */
export function contentsOf({ files }: BuiltPackage): readonly (readonly [path: string, content: string | Buffer])[] {
  return [...files].map(([path, text]) => [path, BINARY.test(path) ? Buffer.from(text, 'base64') : text]);
}

/** Lists templates and their scripts under WeChat's names; Alipay's are translated. */
export function templatesOf({ files }: BuiltPackage): readonly (readonly [path: string, text: string])[] {
  return [...files].flatMap(([path, text]): [string, string][] => {
    if (/\.(?:wxml|wxs)$/.test(path)) return [[path, text]];
    if (path.endsWith('.axml')) return [[path.replace(/axml$/, 'wxml'), wxmlFrom(text)]];
    if (path.endsWith('.sjs')) return [[path.replace(/sjs$/, 'wxs'), wxsFrom(text)]];
    return [];
  });
}

/**
 * Compiles the templates with WeChat's compiler to a script that defines `$gwx(path)`, which returns a function from data
 * to a tree.
 * @throws Error with the compiler's message if it rejects a template.
 */
export function compiledTemplates(built: BuiltPackage): string {
  const templates = templatesOf(built);
  const paths = templates.map(([path]) => path);
  const { status, output, written } = inFolder(templates, (folder) => compile('wcc', paths, folder));
  if (status !== 0 || output !== '') throw new Error(`WeChat's template compiler: ${output}`);
  // Alipay lets a template call itself, and Taro relies on it; WeChat's stops at the second round.
  return built.target === 'alipay' ? written.replaceAll(/if\(p_\[b\]\)\{_wl\(b,x\[\d+\]\);return\}/g, '') : written;
}
