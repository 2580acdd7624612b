import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

interface Esbuild {
  readonly buildSync: (options: object) => { readonly outputFiles?: readonly { readonly contents: Uint8Array }[] };
}

/** tsx, which runs this, brings esbuild along; what is asked of it stands in the interface. */
const { buildSync } = createRequire(require.resolve('tsx'))('esbuild') as Esbuild;

/** Bundles and minifies a few lines of TypeScript in the project's root; gives them compressed, unless they are written. */
export function bundled(code: string, options: object = {}): Buffer {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: `${__dirname}/../..`, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2017',
    // As the builds write it: a Chinese character is three bytes and no escape.
    charset: 'utf8',
    ...options,
  });
  return gzipSync(outputFiles?.[0]?.contents ?? '', { level: 9 });
}
