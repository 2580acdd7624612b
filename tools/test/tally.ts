/** An event that a reporter logs during a run; event-log.mjs writes it. */
export type TestEvent =
  | { readonly at: 'begin'; readonly test: string }
  | { readonly at: 'end'; readonly test: string; readonly status: 'passed' | 'failed' | 'left-out' }
  /** Something other than a test is done, such as a test file. */
  | { readonly at: 'progress'; readonly done: string }
  | { readonly at: 'problem'; readonly text: string }
  | { readonly at: 'finish' };

/** The progress of a run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Problems that count as failures without being failed tests, in words. */
  readonly problems: readonly string[];
  /** Tests that have begun and not ended, oldest first. */
  readonly running: readonly string[];
}

/** How a process ended: its exit code, or a description of anything else that ended it. */
export type End = number | string;

/** Counts a check, which has no tests of its own: it passes or fails as a whole. */
export function tallyCheck(end: End): Tally {
  return end === 0
    ? { passed: 1, failed: 0, problems: [], running: [] }
    : { passed: 0, failed: 1, problems: [inWords(end)], running: [] };
}

/**
 * Counts the events that a run has logged so far.
 * @param log the text of the file that event-log.mjs writes; a last line that is cut off is ignored
 */
export function tallySoFar(log: string): Tally {
  let passed = 0;
  let failed = 0;
  const problems: string[] = [];
  const running = new Set<string>();
  for (const event of eventsIn(log)) {
    switch (event.at) {
      case 'begin':
        running.add(event.test);
        break;
      case 'progress':
        running.delete(event.done);
        break;
      case 'end':
        running.delete(event.test);
        if (event.status === 'passed') passed += 1;
        else failed += 1;
        if (event.status === 'left-out') problems.push(`left out: ${event.test}`);
        break;
      case 'problem':
        failed += 1;
        problems.push(event.text);
        break;
      case 'finish':
        break;
    }
  }
  return { passed, failed, problems, running: [...running] };
}

/** Counts a run that has ended, so that one that crashed, was ended, ran nothing or skipped tests never passes. */
export function tallyRun(log: string, end: End): Tally {
  const tally = tallySoFar(log);
  const finished = eventsIn(log).some(({ at }) => at === 'finish');
  if (typeof end === 'string' || !finished) return withProblem(tally, `${inWords(end)}${whileRunning(tally)}`);
  if (tally.passed + tally.failed === 0) return withProblem(tally, 'ran no test');
  if (end !== 0 && tally.failed === 0) return withProblem(tally, inWords(end));
  return tally;
}

function withProblem(tally: Tally, problem: string): Tally {
  return { ...tally, failed: tally.failed + 1, problems: [...tally.problems, problem] };
}

function whileRunning({ running }: Tally): string {
  return running.length === 0 ? '' : ` while running: ${running.join('; ')}`;
}

function inWords(end: End): string {
  return typeof end === 'number' ? `ended with exit code ${end}` : end;
}

function eventsIn(log: string): TestEvent[] {
  return log
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as TestEvent);
}
