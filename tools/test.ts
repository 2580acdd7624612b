// `npm test`, or `npm run check` without the builds and the journeys: runs every part, whatever fails, and closes with
// one line of counts. Every test, every journey and every check counts as one.
import { parseArgs } from 'node:util';
import type { Count } from './count';
import { runPart } from './run-part';
import { BUILD_PARTS, QUICK_PARTS } from './test-parts';

interface Done extends Count {
  readonly name: string;
  readonly seconds: number;
}

function summaryLine({ name, passed, failed, problems, seconds }: Done): string {
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`;
  const why = problems.length > 0 ? ` (${problems.join('; ')})` : '';
  return `  ${failed > 0 ? '✗' : '✓'} ${name.padEnd(32)} ${`${seconds.toFixed(0)} s`.padStart(6)}   ${counts}${why}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
  const parts = values.quick ? QUICK_PARTS : [...QUICK_PARTS, ...BUILD_PARTS];
  // What is stopped half-way has not passed; its parts are counted as failed, so that the closing line stays true.
  const stop = new AbortController();
  process.on('SIGINT', () => stop.abort());
  process.on('SIGTERM', () => stop.abort());

  const done: Done[] = [];
  for (const part of parts) {
    console.log(`\n── ${part.name} ${'─'.repeat(Math.max(0, 76 - part.name.length))}`);
    const start = performance.now();
    const count: Count = stop.signal.aborted
      ? { passed: 0, failed: 1, problems: ['not run: stopped'] }
      : await runPart(part);
    done.push({ name: part.name, seconds: (performance.now() - start) / 1000, ...count });
  }

  console.log(`\n── summary ${'─'.repeat(69)}`);
  for (const part of done) console.log(summaryLine(part));
  const passed = done.reduce((sum, part) => sum + part.passed, 0);
  const failed = done.reduce((sum, part) => sum + part.failed, 0);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

main().catch((error: unknown) => {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
