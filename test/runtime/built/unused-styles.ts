import postcss from 'postcss';
import type { BuiltPackage } from './built-package';

/** Lists classes in the styles that neither a template nor the code mentions. */
export function unusedStyles({ files }: Pick<BuiltPackage, 'files'>): readonly string[] {
  const texts = (kind: RegExp) => [...files].filter(([path]) => kind.test(path)).map(([, text]) => text);
  const code = texts(/\.(?:js|wxml|axml)$/).join('\n');
  const words = new Set(code.match(/[\w-]+/g));
  const classes = new Set(texts(/\.(?:wxss|acss)$/).flatMap(classesIn));
  return [...classes].filter((name) => !words.has(name) && !putTogether(name, code)).map((name) => `.${name}`);
}

function classesIn(style: string): readonly string[] {
  const found: string[] = [];
  postcss.parse(style).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/\.([a-z][\w-]*)/gi)) found.push(name);
  });
  return found;
}

/** True if the code builds the name from a prefix and a part known only at run time. */
function putTogether(name: string, code: string): boolean {
  return [...name.matchAll(/-(?=[^-])/g)].some(({ index }) => code.includes(`${name.slice(0, index + 1)}\${`));
}
