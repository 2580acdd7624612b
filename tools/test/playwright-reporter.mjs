import { logEvent } from './event-log.mjs';

/** Logs when each journey begins and ends. */
export default class PlaywrightReporter {
  onTestBegin(test) {
    logEvent({ at: 'begin', test: nameOf(test) });
  }

  onTestEnd(test, { status }) {
    const asExpected = status === test.expectedStatus ? 'passed' : 'failed';
    logEvent({ at: 'end', test: nameOf(test), status: status === 'skipped' ? 'left-out' : asExpected });
  }

  onError({ message = 'an error outside of any journey' }) {
    logEvent({ at: 'problem', text: message.split('\n')[0] });
  }

  onEnd() {
    logEvent({ at: 'finish' });
  }
}

function nameOf(test) {
  return test.titlePath().filter(Boolean).join(' › ');
}
