import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundle';
import { goal } from './measuring';

/** The quality of an engine's results; shares from 0 to 1. */
export interface Quality {
  /** The right entry is among the first 20. */
  readonly recall: number;
  /** The right entry comes first. */
  readonly first: number;
  readonly precision: number;
  /** Queries that must find nothing and find something. */
  readonly nonsense: number;
}

/** Results of one engine on one corpus; times in milliseconds. */
export interface Measured {
  readonly corpus: string;
  readonly engine: string;
  readonly quality: Quality | undefined;
  readonly p50: number;
  readonly p99: number;
  readonly index: number;
}

const RIVALS = ['fuse.js', 'pinyin-match', 'pinyin-pro'];
const TAKEN: Readonly<Record<string, string>> = {
  'our matcher and classifier, without index and weights': `export { lazyFind } from './src/search/lazy-find'`,
  'fuse.js': `export { default } from 'fuse.js'`,
  minisearch: `export { default } from 'minisearch'`,
  'pinyin-match': `export { match } from 'pinyin-match'`,
  'pinyin-pro': `export { match } from 'pinyin-pro'`,
};

/** Compares our search with four libraries, with and without a JIT (iPhones give mini-programs none). */
export function benchSearch(): void {
  sizes();
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const program = join(folder, 'run.cjs');
    bundled(`import './test/bench/search-run'`, { outfile: program, platform: 'node', write: true, format: 'cjs' });
    for (const [how, options] of [
      ['with JIT', [program]],
      ['without JIT', ['--jitless', program, 'times']],
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

function sizes(): void {
  for (const [engine, code] of Object.entries(TAKEN)) {
    const bytes = bundled(code).length;
    console.log(`      ${engine}, min+gz: ${kb(bytes)}`);
  }
  const start = bundled(`export { useSearch } from './src/pages/home/use-search'`, {
    external: ['react', '@tarojs/taro', '../../journey/*', './below-search'],
  }).length;
  goal('what the search adds to the start, min+gz', kb(start), start <= 2048, '<= 2 KB');
  const whole = bundled(`
    export { lazyFind } from './src/search/lazy-find';
    export { chinese } from './src/search/packed/chinese';
    export { weights } from './src/search/packed/weights';
    export { english } from './src/search/packed/english';
    export { homophones } from './src/search/packed/homophones';
  `).length;
  goal('matcher, classifier and all that they load, min+gz', kb(whole), whole <= 60 * 1024, '<= 60 KB');
}

function report(how: string, measured: readonly Measured[]): void {
  for (const corpus of new Set(measured.map((one) => one.corpus))) {
    const here = measured.filter((one) => one.corpus === corpus);
    const ours = here.find(({ engine }) => engine === 'ours');
    if (!ours) throw new Error('We were not measured');
    console.log(`\n${corpus}, ${how} (times as multiples of ours)`);
    console.table(
      Object.fromEntries(
        here.map(({ engine, quality, p50, p99, index }) => [
          engine,
          {
            ...(quality && {
              'recall at 20': percent(quality.recall),
              'right first': percent(quality.first),
              precision: percent(quality.precision),
              'nonsense answered': percent(quality.nonsense),
            }),
            p50: (p50 / ours.p50).toFixed(1),
            p99: (p99 / ours.p99).toFixed(1),
            index: (index / ours.index).toFixed(1),
          },
        ]),
      ),
    );
    const best = Math.min(...here.filter(({ engine }) => RIVALS.includes(engine)).map(({ p99 }) => p99));
    goal(
      `p99 a key, ${corpus}, ${how}`,
      `${(ours.p99 / best).toFixed(3)} of the best rival`,
      ours.p99 <= best / 10,
      '<= 0.1',
    );
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const kb = (bytes: number) => `${(bytes / 1024).toFixed(2)} KB`;
