import { posix } from 'node:path';
import postcss, { type Rule } from 'postcss';
import type { BuiltPackage } from './built-package';
import { inFolder } from './in-folder';
import { compile } from './wechat-compiler';

/** Selectors of the platform's elements, which the host renames in the page. */
const ELEMENTS = /(^|[\s>+~,(])(page|view|text|button|input|image|scroll-view)(?=$|[\s>+~,.:#[)])/g;

/**
 * Translates a style file and its imports for the browser: elements to the host's names, rpx to fractions of the width.
 */
function translated({ files, target }: BuiltPackage, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${target}: there is no ${path}`);
  const root = postcss.parse(text);
  root.walkAtRules('import', (rule) => {
    const name = rule.params.replaceAll(/["']/g, '');
    rule.replaceWith(postcss.parse(translated({ files, target }, posix.join(posix.dirname(path), name))));
  });
  root.walkRules((rule: Rule) => {
    rule.selector = rule.selector.replaceAll(ELEMENTS, '$1wx-$2');
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replaceAll(/([\d.]+)rpx/g, (_, width: string) => `${Number(width) / 7.5}vw`);
  });
  return root.toString();
}

/** Returns every page's style by its path, and the app's own under `app`. */
export function stylesOf(built: BuiltPackage): Record<string, string> {
  const ending = built.target === 'weapp' ? '.wxss' : '.acss';
  const roots = [...built.files.keys()].filter(
    (path) => path.endsWith(ending) && (path.includes('/') || path === `app${ending}`),
  );
  return Object.fromEntries(roots.map((path) => [path.slice(0, -ending.length), translated(built, path)]));
}

/** Lists styles that WeChat's compiler rejects or, since Alipay has none available, a CSS parser. */
export function rejectedStyles(built: BuiltPackage): readonly string[] {
  const styles = [...built.files].filter(([path]) => /\.(?:wxss|acss)$/.test(path));
  return built.target === 'weapp' ? rejectedByWeChat(styles) : styles.flatMap(([path, text]) => unreadable(path, text));
}

function rejectedByWeChat(styles: readonly (readonly [string, string])[]): string[] {
  return inFolder(styles, (folder) => {
    const paths = styles.map(([path]) => path);
    const roots = paths.filter((path) => path === 'app.wxss' || path.includes('/'));
    const others = paths.filter((path) => !roots.includes(path));
    const { status, output } = compile('wcsc', ['-lc', '-pc', String(roots.length), ...roots, ...others], folder);
    return status === 0 && output === '' ? [] : [output];
  });
}

function unreadable(path: string, text: string): string[] {
  try {
    postcss.parse(text);
    return [];
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}
