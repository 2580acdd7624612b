import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type BuildFolder, ROOT, type Target } from './targets';

/** Returns the part of Taro's output about problems, without its progress bar; all of it if it names none. */
function problemsIn(output: string): string {
  const plain = stripVTControlCharacters(output).trim();
  const start = plain.search(/^.*(?:Errors|Warnings):/m);
  if (start === -1) return plain;
  // Taro prints its warnings three times; the first is the most readable.
  const warnings = plain.slice(start);
  const again = warnings.search(/^.*编译警告/m);
  return (again === -1 ? warnings : warnings.slice(0, again)).trim();
}

/**
 * Compiles one target for production.
 * @param gateway the address that it asks; empty for the mock.
 * @returns Taro's warnings; empty if there are none.
 * @throws Error with Taro's own error text, in full.
 */
export async function taroBuild(target: Target, folder: BuildFolder, gateway: string): Promise<string> {
  const taro = join(ROOT, 'node_modules/@tarojs/cli/bin/taro');
  const child = spawn(process.execPath, [taro, 'build', '--type', target, '--no-check'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      BUILD_FOLDER: folder,
      GATEWAY_URL: gateway,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const end = await new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(signal ?? String(code));
    });
  });
  if (end !== '0') throw new Error(`taro build --type ${target} ended with ${end}\n${problemsIn(output)}`);
  return output.includes('Warnings:') ? problemsIn(output) : '';
}
