/** How a part of the tests went. `problems` says in words what was counted as failed without being a failed test. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly problems: readonly string[];
}

/** How a process ended: its exit code, the signal that ended it, or why it could not be started. */
export type End = number | string;

interface Counted {
  readonly passed: number;
  readonly failed: number;
  /** What must not be, however many of it there are: each counts as failed. */
  readonly faults: Readonly<Record<string, number>>;
}

function howItEnded(end: End): string {
  return typeof end === 'number' ? `ended with exit code ${end}` : `ended by ${end}`;
}

/** A check has no tests of its own: it passes or fails as one. */
export function countCheck(end: End): Count {
  return end === 0 ? { passed: 1, failed: 0, problems: [] } : { passed: 0, failed: 1, problems: [howItEnded(end)] };
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new TypeError('not a count');
  return value;
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object');
  return value as Record<string, unknown>;
}

function jestResult(report: unknown): Counted {
  const all = record(report);
  return {
    passed: number(all['numPassedTests']),
    failed: number(all['numFailedTests']),
    faults: {
      'test files that could not be run': number(all['numRuntimeErrorTestSuites']),
      'tests skipped': number(all['numPendingTests']),
      'tests to be written': number(all['numTodoTests']),
      'run interrupted': all['wasInterrupted'] === true ? 1 : 0,
    },
  };
}

function playwrightResult(report: unknown): Counted {
  const { stats, errors } = record(report);
  const all = record(stats);
  return {
    passed: number(all['expected']),
    failed: number(all['unexpected']),
    faults: {
      'journeys skipped or not run': number(all['skipped']),
      'journeys that pass only now and then': number(all['flaky']),
      'errors outside of any journey': Array.isArray(errors) ? errors.length : 1,
    },
  };
}

/**
 * Counts a runner's report so that a run that crashed, ran nothing or left tests out can never pass.
 * @param report The report's text; `undefined` if the runner wrote none.
 */
function countReport(end: End, report: string | undefined, read: (report: unknown) => Counted): Count {
  if (report === undefined) return { passed: 0, failed: 1, problems: [`${howItEnded(end)} and left no report`] };
  let counted: Counted;
  try {
    counted = read(JSON.parse(report));
  } catch {
    return { passed: 0, failed: 1, problems: [`${howItEnded(end)} and left a report that cannot be read`] };
  }
  const faults = Object.entries(counted.faults).filter(([, times]) => times > 0);
  const problems = faults.map(([what, times]) => `${what}: ${times}`);
  const failed = counted.failed + faults.reduce((sum, [, times]) => sum + times, 0);
  if (counted.passed + failed === 0) return { passed: 0, failed: 1, problems: ['ran no test'] };
  if (end !== 0 && failed === 0) return { passed: counted.passed, failed: 1, problems: [howItEnded(end)] };
  return { passed: counted.passed, failed, problems };
}

export function countJest(end: End, report: string | undefined): Count {
  return countReport(end, report, jestResult);
}

export function countPlaywright(end: End, report: string | undefined): Count {
  return countReport(end, report, playwrightResult);
}
