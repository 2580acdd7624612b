import { countCheck, countJest, countPlaywright } from './count';

function jestReport(counts: Record<string, unknown> = {}): string {
  return JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    wasInterrupted: false,
    success: true,
    ...counts,
  });
}

function playwrightReport(stats: Record<string, unknown> = {}, errors: unknown[] = []): string {
  return JSON.stringify({ stats: { expected: 3, skipped: 0, unexpected: 0, flaky: 0, ...stats }, errors });
}

describe('a check', () => {
  test('counts as one', () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0, problems: [] });
    expect(countCheck(2)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('that was killed or could not be started has failed', () => {
    expect(countCheck('SIGKILL')).toMatchObject({ passed: 0, failed: 1, problems: ['ended by SIGKILL'] });
    expect(countCheck('spawn ENOENT')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe.each([
  { runner: 'Jest', count: countJest, report: jestReport, passed: 5 },
  { runner: 'Playwright', count: countPlaywright, report: playwrightReport, passed: 3 },
])('$runner', ({ count, report, passed }) => {
  test('a good run counts every test', () => {
    expect(count(0, report())).toEqual({ passed, failed: 0, problems: [] });
  });

  test.each([0, 1, 'SIGSEGV'])('no report is a failure, however the runner ended (%p)', (end) => {
    expect(count(end, undefined)).toMatchObject({ passed: 0, failed: 1 });
  });

  test.each(['', '{', 'null', '[]', '{}', '{"numPassedTests":5}', '{"stats":{"expected":3}}'])(
    'a report that cannot be read is a failure: %p',
    (text) => {
      expect(count(0, text)).toMatchObject({ passed: 0, failed: 1 });
    },
  );

  test('a bad end is a failure even if every test passed', () => {
    expect(count(1, report())).toEqual({ passed, failed: 1, problems: ['ended with exit code 1'] });
    expect(count('SIGKILL', report())).toMatchObject({ failed: 1 });
  });
});

describe('Jest', () => {
  test('an empty run is a failure', () => {
    expect(countJest(0, jestReport({ numPassedTests: 0 }))).toEqual({
      passed: 0,
      failed: 1,
      problems: ['ran no test'],
    });
  });

  test('failed tests are counted once, not once more for the exit code', () => {
    expect(countJest(1, jestReport({ numFailedTests: 2 }))).toEqual({ passed: 5, failed: 2, problems: [] });
  });

  test('failed tests are counted even if the runner ends well', () => {
    expect(countJest(0, jestReport({ numFailedTests: 2 }))).toMatchObject({ failed: 2 });
  });

  test.each(['numPendingTests', 'numTodoTests', 'numRuntimeErrorTestSuites'])('%s counts as failed', (name) => {
    expect(countJest(0, jestReport({ [name]: 2 }))).toMatchObject({ passed: 5, failed: 2 });
  });

  test('an interrupted run is a failure', () => {
    expect(countJest(0, jestReport({ wasInterrupted: true }))).toMatchObject({ failed: 1 });
  });
});

describe('Playwright', () => {
  test('an empty run is a failure', () => {
    expect(countPlaywright(0, playwrightReport({ expected: 0 }))).toMatchObject({
      failed: 1,
      problems: ['ran no test'],
    });
  });

  test.each(['unexpected', 'skipped', 'flaky'])('%s journeys count as failed', (name) => {
    expect(countPlaywright(0, playwrightReport({ [name]: 2 }))).toMatchObject({ passed: 3, failed: 2 });
  });

  test('an error outside of any journey is a failure', () => {
    expect(countPlaywright(1, playwrightReport({ expected: 0 }, [{ message: 'no browser' }]))).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });
});
