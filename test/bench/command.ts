import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastest, goal } from './measuring';
import { mockCases } from './mock-cases';

const root = join(__dirname, '../..');
const COMMAND = './tools/decide/decide.ts';
const BARE_LOOP = './test/bench/bare-loop.ts';
const FEW = 10_000;
const MANY = 1_000_000;

/**
 * Compares the command, including its start, with a loop that only parses and prints the same lines; and measures its
 * memory.
 */
export async function benchCommand(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const few = written(join(folder, 'few.ndjson'), FEW);
    const some = written(join(folder, 'some.ndjson'), 300_000);
    const many = written(join(folder, 'many.ndjson'), MANY);
    const out = join(folder, 'out.ndjson');
    const { bare, command } = await fastest(
      { bare: () => run(BARE_LOOP, some, out), command: () => run(COMMAND, some, out) },
      3,
    );
    const share = bare / command;
    goal('the command against a bare loop of JSON lines', `${share.toFixed(2)} of its speed`, share >= 0.25, '>= 0.25');

    const small = await run(COMMAND, few, out);
    const large = await run(COMMAND, many, out);
    const growth = large / small;
    goal('memory of a million lines against ten thousand', `${growth.toFixed(2)} times`, growth <= 1.5, '<= 1.5');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function written(file: string, count: number): string {
  const target = openSync(file, 'w');
  let block = '';
  for (const each of mockCases(count)) {
    block += `${JSON.stringify(each)}\n`;
    if (block.length < 1_000_000) continue;
    writeSync(target, block);
    block = '';
  }
  writeSync(target, block);
  closeSync(target);
  return file;
}

/** Runs a filter from one file to another; returns its peak memory. */
async function run(filter: string, input: string, output: string): Promise<number> {
  const program = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    process.argv.length = 1; require('${filter}')`;
  const [from, to] = [openSync(input, 'r'), openSync(output, 'w')];
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', program], {
    cwd: root,
    stdio: [from, to, 'pipe'],
  });
  let memory = '';
  child.stderr?.on('data', (text: Buffer) => (memory += text.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  closeSync(from);
  closeSync(to);
  if (status !== 0 || !/^\d+$/.test(memory)) throw new Error(`${filter} failed: ${memory}`);
  return Number(memory);
}
