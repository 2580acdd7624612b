import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

interface Esbuild {
  readonly buildSync: (options: object) => { readonly outputFiles?: readonly { readonly contents: Uint8Array }[] };
}

/** tsx, which runs this, ships esbuild; the interface declares the part that is used. */
const { buildSync } = createRequire(require.resolve('tsx'))('esbuild') as Esbuild;

/**
 * Bundles and minifies a few lines of TypeScript in the project's root; returns them compressed, unless they are written
 * to a file.
 */
export function bundled(code: string, options: object = {}): Buffer {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: `${__dirname}/../..`, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2017',
    // As the builds write it: a Chinese character is three bytes, not an escape.
    charset: 'utf8',
    ...options,
  });
  return gzipSync(outputFiles?.[0]?.contents ?? '', { level: 9 });
}
