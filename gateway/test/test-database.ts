import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { startEmbedded } from '../database/embedded';

export interface TestDatabase {
  readonly name: 'PostgreSQL' | 'PGlite';
  readonly url: string;
  stop(): Promise<void>;
}

/** Where Debian and Homebrew put the server's programs, beside the search path. */
const PLACES = [
  ...[18, 17, 16, 15].flatMap((version) => [
    `/usr/lib/postgresql/${version}/bin`,
    `/opt/homebrew/opt/postgresql@${version}/bin`,
  ]),
  ...(process.env['PATH'] ?? '').split(delimiter),
];

/** Starts a PostgreSQL of this test's own in a temporary folder; where none is installed, the embedded database. */
export async function testDatabase(): Promise<TestDatabase> {
  const programs = PLACES.find((place) => existsSync(join(place, 'initdb')));
  return programs === undefined ? testPGlite() : testPostgreSQL(programs);
}

export async function testPGlite(): Promise<TestDatabase> {
  return { name: 'PGlite', ...(await startEmbedded('memory://')) };
}

async function testPostgreSQL(programs: string): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-test-'));
  const account = serverAccount();
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  const as = { ...account, cwd: folder };
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], as);
  // Reached through a socket in the folder alone, so that no port can be taken. Safety costs time that a test does not need.
  const settings = [`unix_socket_directories=${folder}`, 'listen_addresses=', 'fsync=off', 'max_connections=100'];
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...as,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
  return {
    name: 'PostgreSQL',
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root; Debian's package has made an account for it. */
function serverAccount(): { readonly uid: number; readonly gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
