import { relative } from 'node:path';
import { logEvent } from './event-log.mjs';

const STATUS = { passed: 'passed', failed: 'failed' };

/** Logs when each test begins and ends. */
export default class JestReporter {
  onTestCaseStart({ path }, { ancestorTitles, title }) {
    logEvent({ at: 'begin', test: nameOf(path, [...ancestorTitles, title]) });
  }

  onTestCaseResult({ path }, { ancestorTitles, title, status }) {
    logEvent({ at: 'end', test: nameOf(path, [...ancestorTitles, title]), status: STATUS[status] ?? 'left-out' });
  }

  onTestFileStart({ path }) {
    logEvent({ at: 'begin', test: relative(process.cwd(), path) });
  }

  onTestFileResult({ path }, { testExecError, numFailingTests }) {
    const file = relative(process.cwd(), path);
    logEvent({ at: 'progress', done: file });
    // A file that cannot be loaded has no tests that could fail.
    if (testExecError && numFailingTests === 0) logEvent({ at: 'problem', text: `${file} could not be run` });
  }

  onRunComplete(_, { wasInterrupted }) {
    if (wasInterrupted) logEvent({ at: 'problem', text: 'the run was interrupted' });
    logEvent({ at: 'finish' });
  }
}

function nameOf(path, titles) {
  return [relative(process.cwd(), path), ...titles].join(' › ');
}
