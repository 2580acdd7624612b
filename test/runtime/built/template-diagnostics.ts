import { TmplGroup } from 'glass-easel-template-compiler';
import { templatesOf, type BuiltPackage } from './built-package';

/** A remark on a template by the compiler of WeChat's newer component core; its own typings leave it open. */
interface Diagnostic {
  readonly message: string;
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** Returns a second opinion on the templates: that compiler also warns of things that the current one accepts. */
export function templateDiagnostics(built: BuiltPackage): readonly string[] {
  const group = new TmplGroup();
  try {
    return templatesOf(built)
      .filter(([path]) => path.endsWith('.wxml'))
      .flatMap(([path, text]) => group.addTmpl(path.replace(/\.wxml$/, ''), text) as Diagnostic[])
      .map(
        ({ message, path, startLine, startColumn }) =>
          `${path}:${String(startLine + 1)}:${String(startColumn + 1)} ${message}`,
      );
  } finally {
    group.free();
  }
}
