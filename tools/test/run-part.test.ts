import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { runPart } from './run-part';
import type { Tally } from './tally';

let parts = 0;

/** Runs a program in Node as if it were a part of its own; it logs an event with `log(event)`. */
function run(program: string, hangsAfterMinutes = 1, signal = new AbortController().signal) {
  const log = `const log = (event) => require('node:fs').appendFileSync(process.env.TEST_EVENTS, JSON.stringify(event) + '\\n');`;
  const seen: Tally[] = [];
  const { outputFile, tally } = runPart(
    { script: `test:of-the-runner:${(parts += 1)}`, counts: 'tests' },
    {
      signal,
      hangsAfterMinutes,
      onProgress: (soFar) => seen.push(soFar),
      command: [process.execPath, '-e', `${log} ${program}`],
    },
  );
  return { outputFile, tally, seen };
}

const PASSES = `log({ at: 'begin', test: 'a' }); log({ at: 'end', test: 'a', status: 'passed' });`;
const STAYS = 'setInterval(() => {}, 1000);';

test.concurrent('a part that ends is counted, and its output is in its file', async () => {
  const { outputFile, tally } = run(`${PASSES} console.log('said on the way'); log({ at: 'finish' });`);
  expect(await tally).toMatchObject({ passed: 1, failed: 0 });
  expect(readFileSync(outputFile, 'utf8')).toBe('said on the way\n');
});

test.concurrent('a part that makes no progress is ended, counted so far, and its running tests are named', async () => {
  const { tally } = run(`${PASSES} log({ at: 'begin', test: 'b' }); ${STAYS}`, 0.05);
  expect(await tally).toMatchObject({
    passed: 1,
    failed: 1,
    problems: ['no progress for 0.05 minutes: ended while running: b'],
  });
});

test.concurrent('a slow part that makes progress is not ended', async () => {
  const { tally } = run(
    `let n = 0; const tick = setInterval(() => { ${PASSES} if (++n === 8) { clearInterval(tick); log({ at: 'finish' }); } }, 1000);`,
    0.1,
  );
  expect(await tally).toMatchObject({ passed: 8, failed: 0 });
});

test.concurrent('a part that is stopped ends with all the processes it started, and fails', async () => {
  const stop = new AbortController();
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(STAYS)}])`;
  const { outputFile, tally, seen } = run(`console.log(${child}.pid); ${PASSES} ${STAYS}`, 1, stop.signal);
  while (!seen.some(({ passed }) => passed === 1)) await sleep(50);
  const pid = Number(readFileSync(outputFile, 'utf8'));
  expect(isRunning(pid)).toBe(true);
  stop.abort();
  expect(await tally).toMatchObject({ passed: 1, failed: 1, problems: ['stopped'] });
  while (isRunning(pid)) await sleep(50);
});

test.concurrent('a part that would start after everything was stopped ends at once, and fails', async () => {
  const { tally } = run(STAYS, 1, AbortSignal.abort());
  expect(await tally).toMatchObject({ passed: 0, failed: 1, problems: ['stopped'] });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
