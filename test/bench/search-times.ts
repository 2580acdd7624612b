import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundle';
import { goal } from './measuring';

/** Times of one engine in milliseconds. */
export interface Measured {
  readonly engine: string;
  readonly p50: number;
  readonly p99: number;
  readonly index: number;
}

const RIVALS = ['fuse.js', 'pinyin-match', 'pinyin-pro'];

/** Compares the time of a key in our search and in four libraries, with and without a JIT (iPhones give mini-programs none). */
export function benchSearchTimes(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const program = join(folder, 'run.cjs');
    bundled(`import './test/bench/search-run'`, {
      outfile: program,
      platform: 'node',
      write: true,
      format: 'cjs',
      // Learning reads the ways of asking, beside its own file.
      define: { __dirname: JSON.stringify(join(__dirname, '../../tools/search')) },
    });
    for (const [how, options] of [
      ['with JIT', [program, '10']],
      ['without JIT', ['--jitless', program, '3']],
    ] as const) {
      const output = execFileSync(process.execPath, options, {
        cwd: join(__dirname, '../..'),
        maxBuffer: 1e8,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      report(how, JSON.parse(output.toString()) as Measured[]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(how: string, measured: readonly Measured[]): void {
  const ours = measured.find(({ engine }) => engine === 'ours');
  if (!ours) throw new Error('We were not measured');
  console.log(`\nTime of a key, ${how}, as multiples of ours`);
  console.table(
    Object.fromEntries(
      measured.map(({ engine, p50, p99, index }) => [
        engine,
        {
          p50: (p50 / ours.p50).toFixed(1),
          p99: (p99 / ours.p99).toFixed(1),
          index: (index / ours.index).toFixed(1),
        },
      ]),
    ),
  );
  const best = Math.min(...measured.filter(({ engine }) => RIVALS.includes(engine)).map(({ p99 }) => p99));
  goal(`p99 a key, ${how}`, `${(ours.p99 / best).toFixed(3)} of the best rival`, ours.p99 <= best / 10, '<= 0.1');
}
