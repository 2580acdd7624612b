import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './files-in';

const COMPRESSIBLE = /\.(?:html|js|css|json|svg|txt|ics|webmanifest)$/;

/** Writes `x.gz` and `x.br` beside every text file `x` of a folder, for any static host to serve. */
export async function precompress(folder: string): Promise<void> {
  for (const path of filesIn(folder).filter((name) => COMPRESSIBLE.test(name))) {
    const file = join(folder, path);
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
    writeFileSync(`${file}.br`, await promisify(brotliCompress)(content));
  }
}
