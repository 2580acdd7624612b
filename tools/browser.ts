import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fontEnvironment } from './fonts';
import { unpackedChromium } from './npm-chromium';

/** The part of Playwright's `launchOptions` that starts a Chromium able to show Chinese. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);
const WINDOWS = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => `${name}/Application`);
const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Lists the places where Chromium, Chrome or Edge is usually installed. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => MAC.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => WINDOWS.map((app) => join(folder, app, app.includes('Edge') ? 'msedge.exe' : 'chrome.exe')));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => LINUX.map((name) => join(folder, name)));
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** True if the Chromium of the npm package runs on this machine. */
export function hasPackagedBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Returns the npm package's Chromium with our fonts and no others, so that it draws the same on every machine. */
export async function packagedBrowser(): Promise<Browser> {
  const folder = await unpackedChromium();
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: { ...ownEnvironment(), ...fontEnvironment(), LD_LIBRARY_PATH: libraries, HOME: folder },
  };
}

/**
 * Returns an installed Chromium, Chrome or Edge (`CHROMIUM_PATH` first), otherwise the npm package's.
 * @throws Error that says what to do if neither is available.
 */
export async function findBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, which does not exist.`);
  const installed = given ?? usualPlaces().find((path) => existsSync(path));
  if (installed) {
    const env = { ...ownEnvironment(), ...(process.platform === 'linux' ? fontEnvironment() : {}) };
    return { executablePath: installed, args: ARGS, env };
  }
  if (hasPackagedBrowser()) return packagedBrowser();
  throw new Error('No Chromium, Chrome or Edge found. Install one, or name it in CHROMIUM_PATH.');
}
