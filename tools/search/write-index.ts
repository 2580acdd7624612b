// `npm run search:index`: packs the catalogue with its pinyin, and learns the classifier's weights from the ways of asking,
// into the files that the app loads.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../targets';
import { indexFiles, learntFiles } from './index-files';

async function writeIndex(): Promise<void> {
  for (const [path, text] of [...indexFiles(), ...(await learntFiles())]) {
    writeFileSync(path, text);
    console.log(`${relative(ROOT, path)}: ${String(Buffer.byteLength(text))} bytes`);
  }
}

void writeIndex();
