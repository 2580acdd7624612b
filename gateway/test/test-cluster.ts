import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

/** A PostgreSQL server with a temporary folder of its own. */
export interface TestCluster {
  /** Of its first database. */
  readonly url: string;
  /** As after a power cut: nothing is finished, every connection breaks. Resolves once it accepts connections again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** The variable in which Jest names the PostgreSQL of all test files (config/gateway-tests.setup.mjs). */
export const SHARED_CLUSTER = 'GATEWAY_TEST_CLUSTER';

/** Where Debian and Homebrew put the server's programs, beside the search path. */
const PLACES = [
  ...[18, 17, 16, 15].flatMap((version) => [
    `/usr/lib/postgresql/${version}/bin`,
    `/opt/homebrew/opt/postgresql@${version}/bin`,
  ]),
  ...(process.env['PATH'] ?? '').split(delimiter),
];

const installed = PLACES.find((place) => existsSync(join(place, 'initdb')));

/** How to get what the tests in `*.postgresql.test.ts` need. */
export const HOW_TO_INSTALL = 'on Debian: apt-get install postgresql; with Homebrew: brew install postgresql@17';

/** True if PostgreSQL is installed. */
export function hasPostgreSQL(): boolean {
  return installed !== undefined;
}

/**
 * Returns the folder of PostgreSQL's programs.
 * @throws Error where it is not installed
 */
export function programsFolder(): string {
  if (installed === undefined) throw new Error(`PostgreSQL is not installed (${HOW_TO_INSTALL})`);
  return installed;
}

/**
 * Starts a PostgreSQL.
 * @throws Error where it is not installed
 */
export async function startCluster(): Promise<TestCluster> {
  const programs = programsFolder();
  const folder = mkdtempSync(join(tmpdir(), 'gateway-test-'));
  const account = serverAccount();
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  const as = { ...account, cwd: folder };
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], as);
  let server = await startServer();
  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async crash() {
      await server.end('SIGQUIT');
      server = await startServer();
    },
    async stop() {
      await server.end('SIGINT');
      rmSync(folder, { recursive: true });
    },
  };

  async function startServer(): Promise<{ end(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> }> {
    // Reached through a socket in the folder alone, so that no port can be taken. Safety costs time that a test does not need.
    const settings = [`unix_socket_directories=${folder}`, 'listen_addresses=', 'fsync=off', 'max_connections=100'];
    const child = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
      ...as,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    await new Promise<void>((resolve, reject) => {
      let log = '';
      child.stderr.on('data', (chunk: Buffer) => {
        log += chunk.toString();
        if (log.includes('ready to accept connections')) resolve();
      });
      child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
    });
    return {
      async end(signal) {
        child.kill(signal);
        await ended;
      },
    };
  }
}

/** PostgreSQL refuses to run as root; Debian's package has made an account for it. */
function serverAccount(): { readonly uid: number; readonly gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
