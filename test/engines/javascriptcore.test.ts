import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/targets';
import { bundled } from '../bench/bundle';
import { inJavaScriptCore, inNode } from './javascriptcore';

/**
 * JavaScriptCore is the engine of every iPhone; WeChat runs mini-programs on it without a JIT. The same sources run here in its shell,
 * and in Node beside it. Build the mini-programs first.
 */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'engines-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, code: string, options: object): string {
  const outfile = join(folder, `${name}.js`);
  bundled(code, { outfile, write: true, format: 'iife', target: 'es2020', ...options });
  return outfile;
}

/** Every fifth of the search's cases as it is typed, key by key: without a JIT each search takes milliseconds. */
function queries(): readonly string[] {
  const lines = ['tuning', 'held-out'].flatMap((name) =>
    readFileSync(join(ROOT, `src/search/cases/${name}.tsv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1),
  );
  const typed = lines.flatMap((line) => {
    const units = Array.from(line.split('\t')[1] ?? '');
    return units.map((_, end) => units.slice(0, end + 1).join(''));
  });
  return [...new Set(typed)].filter((_, at) => at % 5 === 0);
}

interface Times {
  readonly decisions: number;
  readonly searches: number;
}

test('rules and search answer thousands of cases in JavaScriptCore as they do in Node, and fast enough without a JIT', async () => {
  const asked = queries();
  const program = written('answers', `import './test/engines/program'`, { define: { QUERIES: JSON.stringify(asked) } });
  const [here, there] = [await inNode(program), await inJavaScriptCore(program)];
  const answers = there.slice(0, -1);
  expect(answers.length).toBe(5_000 + 2 * asked.length);
  expect(answers.filter((line, at) => line !== here[at])).toEqual([]);
  const { decisions, searches } = JSON.parse(there.at(-1) ?? '') as Times;
  console.log(
    `JavaScriptCore: ${String(decisions)} ms for 5000 decisions, ${String(searches)} ms for ${String(2 * asked.length)} searches`,
  );
  // Far more than either takes, for a slow machine; a search that grows with the square of the catalogue shows.
  expect(decisions / 5_000).toBeLessThan(5);
  expect(searches / (2 * asked.length)).toBeLessThan(200);
}, 300_000);

test('the journeys of the built mini-programs end in JavaScriptCore as they do in Node', async () => {
  const shell = join(ROOT, 'test/engines/shell');
  const parts = join(shell, 'node-parts.ts');
  const program = written('journeys', `import './test/runtime/journeys.test'`, {
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { 'node:fs': parts, 'node:path': parts, 'node:vm': parts },
    inject: [join(shell, 'globals.ts'), join(shell, 'test-api.ts')],
  });
  const ended = (await inJavaScriptCore(program)).map((line) => JSON.parse(line) as { name: string; error: string });
  expect(ended.filter(({ error }) => error !== '')).toEqual([]);
  expect(ended.length).toBeGreaterThan(100);
}, 300_000);
