import type { BuiltPackage } from './built-package';

/** Taro's own: asks for the global object where globalThis is missing, inside a try. */
const TAROS = 'try{return this||new Function("return this")()}catch';

/** Lists places that make code from text, which mini-programs forbid. */
export function codeFromText({ files }: Pick<BuiltPackage, 'files'>): string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.js'))
    .flatMap(([path, text]) =>
      [...text.replaceAll(TAROS, '').matchAll(/(?<![.\w$])(?:eval|(?:new\s+)?Function)\s*\(.{0,40}/g)].map(
        ([found]) => `${path}: ${found}`,
      ),
    );
}
