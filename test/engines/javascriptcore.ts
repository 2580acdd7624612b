import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian's package of the engine's shell. */
export const JAVASCRIPTCORE = 'libjavascriptcoregtk-4.0-bin';

/** True if the shell of JavaScriptCore is installed. */
export function hasJavaScriptCore(): boolean {
  return spawnSync('jsc', ['-e', '0']).status === 0;
}

/** Runs a script without a JIT, as WeChat runs a mini-program on an iPhone, and returns the lines that it wrote. */
export async function inJavaScriptCore(file: string): Promise<readonly string[]> {
  const { stdout } = await run('jsc', [file], {
    env: { ...process.env, JSC_useJIT: '0' },
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout.trimEnd().split('\n');
}

/** Runs the same script in Node. */
export async function inNode(file: string): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, [file], { maxBuffer: 256 * 1024 * 1024 });
  return stdout.trimEnd().split('\n');
}
