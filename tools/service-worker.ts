import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesIn } from './files-in';
import { HASHED_NAME } from './hashed-name';
import { ROOT } from './targets';

const NEEDED = /\.(?:html|js|css|svg|png|webmanifest)$/;

/** Lists the files of a built H5 folder that the screens need, each with a revision unless its name contains one. */
export function filesToPrecache(folder: string): { readonly url: string; readonly revision: string | null }[] {
  return filesIn(folder)
    .filter((path) => NEEDED.test(path) && path !== 'service-worker.js')
    .map((path) => ({ url: path, revision: HASHED_NAME.test(path) ? null : hashOf(join(folder, path)) }));
}

/** Writes service-worker.js into a built H5 folder, with the list of the files that are there now. */
export async function buildServiceWorker(folder: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'src/platform/service-worker.h5.ts')],
    outfile: join(folder, 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome80', 'safari14.1'],
    legalComments: 'none',
    define: { FILES: JSON.stringify(filesToPrecache(folder)), 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
