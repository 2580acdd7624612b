// `npm test` and its relatives: runs every part, even after failures, and ends with one line of counts. Every test, every
// journey and every check counts as one.
import { Listr, type ListrTask } from 'listr2';
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../targets';
import { LEFT_OUT, RUNS, type Part, type RunName, type Work } from './parts';
import { runPart } from './run-part';
import type { Tally } from './tally';

interface Outcome extends Tally {
  readonly script: string;
  readonly seconds: number;
  readonly outputFile: string;
}

/** Files that the tests may leave in the project's root, all of them ignored by git. */
const EXPECTED_IN_ROOT = ['dist', 'reports', 'node_modules', '.swc'];

/** Lines shown of a failed part's output; its file has all of it. */
const SHOWN_LINES = 150;

const OPTIONS = {
  exitOnError: false,
  fallbackRenderer: 'simple',
  registerSignalListeners: false,
  rendererOptions: { collapseErrors: false, showErrorMessage: false, collapseSubtasks: false },
} as const;

async function main(): Promise<void> {
  const name = process.argv[2] ?? 'usual';
  if (!isRunName(name)) throw new Error(`Unknown run ${name}; there are ${Object.keys(RUNS).join(', ')}.`);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  const before = readdirSync(ROOT);

  const outcomes: Outcome[] = [];
  await new Listr([taskOf(RUNS[name], stop.signal, (outcome) => outcomes.push(outcome))], OPTIONS).run();
  const left = readdirSync(ROOT).filter((entry) => !before.includes(entry) && !EXPECTED_IN_ROOT.includes(entry));
  report(outcomes, left, name === 'rest' || name === 'full' ? LEFT_OUT : []);
}

function isRunName(name: string): name is RunName {
  return Object.hasOwn(RUNS, name);
}

/** A failing part does not stop the others. */
function taskOf(work: Work, signal: AbortSignal, onOutcome: (outcome: Outcome) => void): ListrTask {
  if ('script' in work) return partTask(work, signal, onOutcome);
  const [group, concurrent] = 'sideBySide' in work ? [work.sideBySide, true] : [work, false];
  const tasks = group.map((member) => taskOf(member, signal, onOutcome));
  return { task: (_, task) => task.newListr(tasks, { ...OPTIONS, concurrent }) };
}

function partTask(part: Part, signal: AbortSignal, onOutcome: (outcome: Outcome) => void): ListrTask {
  return {
    title: part.script,
    task: async (_, task) => {
      const start = performance.now();
      const { outputFile, tally } = runPart(part, {
        signal,
        // Without a terminal each update would be a line of its own.
        onProgress: (soFar) => {
          if (process.stdout.isTTY) task.output = progressLine(soFar);
        },
      });
      const ended = await tally;
      const seconds = (performance.now() - start) / 1000;
      onOutcome({ ...ended, script: part.script, outputFile, seconds });
      task.title = `${part.script} (${seconds.toFixed(0)} s)`;
      if (ended.failed > 0) throw new Error(`${part.script}: ${ended.failed} failed`);
    },
  };
}

function progressLine({ passed, failed, running }: Tally): string {
  const failures = failed > 0 ? `, ${failed} failed` : '';
  return `${passed} passed${failures}${running.length > 0 ? ` · ${running.at(-1) ?? ''}` : ''}`;
}

function report(outcomes: readonly Outcome[], left: readonly string[], leftOut: readonly string[]): void {
  for (const { script, failed, outputFile } of outcomes) {
    if (failed === 0) continue;
    const lines = readFileSync(outputFile, 'utf8').trimEnd().split('\n');
    console.log(`\n── ${script} ${'─'.repeat(Math.max(0, 76 - script.length))}`);
    if (lines.length > SHOWN_LINES) console.log(`(The first ${lines.length - SHOWN_LINES} lines: ${outputFile})`);
    console.log(lines.slice(-SHOWN_LINES).join('\n'));
  }
  console.log(`\n── summary ${'─'.repeat(69)}`);
  for (const outcome of outcomes) console.log(summaryLine(outcome));
  for (const why of leftOut) console.log(`  – left out: ${why}`);
  if (left.length > 0) console.log(`  ✗ left behind in the project's folder: ${left.join(', ')}`);

  const passed = outcomes.reduce((sum, part) => sum + part.passed, 0);
  const failed = outcomes.reduce((sum, part) => sum + part.failed, left.length);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

function summaryLine({ script, passed, failed, problems, seconds, outputFile }: Outcome): string {
  const time = `${seconds.toFixed(0)} s`.padStart(7);
  if (failed === 0) return `  ✓ ${script.padEnd(24)} ${time}   ${passed} passed`;
  const why = problems.map((problem) => `\n      ${problem}`).join('');
  const again = `\n      again, alone: npm run ${script}\n      all its output: ${relative(ROOT, outputFile)}`;
  return `  ✗ ${script.padEnd(24)} ${time}   ${passed} passed, ${failed} failed${why}${again}`;
}

main().catch((error: unknown) => {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
