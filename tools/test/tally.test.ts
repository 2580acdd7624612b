import { tallyCheck, tallyRun, tallySoFar, type TestEvent } from './tally';

function logOf(...events: readonly TestEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

const passes: TestEvent[] = [
  { at: 'begin', test: 'a' },
  { at: 'end', test: 'a', status: 'passed' },
];
const fails: TestEvent[] = [
  { at: 'begin', test: 'b' },
  { at: 'end', test: 'b', status: 'failed' },
];
const finish: TestEvent = { at: 'finish' };

describe('a check', () => {
  test('counts as one', () => {
    expect(tallyCheck(0)).toMatchObject({ passed: 1, failed: 0 });
    expect(tallyCheck(2)).toMatchObject({ passed: 0, failed: 1, problems: ['ended with exit code 2'] });
  });

  test('fails if it was ended or could not be started', () => {
    expect(tallyCheck('stopped')).toMatchObject({ passed: 0, failed: 1, problems: ['stopped'] });
  });
});

describe('a run of tests', () => {
  test('counts every test if it ends well', () => {
    expect(tallyRun(logOf(...passes, finish), 0)).toEqual({ passed: 1, failed: 0, problems: [], running: [] });
  });

  test('counts the tests that failed', () => {
    expect(tallyRun(logOf(...passes, ...fails, finish), 1)).toMatchObject({ passed: 1, failed: 1, problems: [] });
  });

  test.each([0, 1, 'ended by SIGSEGV'])('fails if its runner logged nothing, however it ended (%p)', (end) => {
    expect(tallyRun('', end)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('fails if it ran no test', () => {
    expect(tallyRun(logOf(finish), 0)).toMatchObject({ failed: 1, problems: ['ran no test'] });
  });

  test('fails if it did not reach its end, and reports what was counted and what was running', () => {
    const log = logOf(...passes, { at: 'begin', test: 'c' });
    expect(tallyRun(log, 'no progress for 10 minutes: ended')).toEqual({
      passed: 1,
      failed: 1,
      problems: ['no progress for 10 minutes: ended while running: c'],
      running: ['c'],
    });
    expect(tallyRun(log, 0)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('fails if its runner fails, even if no test did', () => {
    expect(tallyRun(logOf(...passes, finish), 1)).toMatchObject({ failed: 1, problems: ['ended with exit code 1'] });
  });

  test('fails for each skipped test and for each problem outside the tests', () => {
    const log = logOf(
      ...passes,
      { at: 'end', test: 'd', status: 'left-out' },
      { at: 'problem', text: 'e.test.ts could not be run' },
      finish,
    );
    expect(tallyRun(log, 0)).toMatchObject({
      passed: 1,
      failed: 2,
      problems: ['left out: d', 'e.test.ts could not be run'],
    });
  });
});

test('a run in progress is counted so far, even while a line is being written', () => {
  expect(tallySoFar(`${logOf(...passes, { at: 'begin', test: 'c' })}{"at":"en`)).toMatchObject({
    passed: 1,
    running: ['c'],
  });
});

test('a test file that is done counts as progress and is no longer running', () => {
  const log = logOf({ at: 'begin', test: 'f.test.ts' }, { at: 'progress', done: 'f.test.ts' });
  expect(tallySoFar(log)).toMatchObject({ passed: 0, failed: 0, running: [] });
});
