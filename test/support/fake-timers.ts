import type { Timer } from '../../src/citizen/timer';

/** The timers of an app whose clock stands still until a test moves it. */
export interface FakeTimers {
  readonly timer: Timer;
  /** Runs the timers that are due now. Timers set by them wait for the next ring. */
  ring(): void;
}

export function fakeTimers(now: () => number): FakeTimers {
  let timers: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    timer: (milliseconds, run) => {
      const set = { at: now() + milliseconds, run };
      timers = [...timers, set];
      return () => {
        timers = timers.filter((other) => other !== set);
      };
    },
    ring() {
      const due = timers.filter(({ at }) => at <= now());
      timers = timers.filter(({ at }) => at > now());
      due.forEach(({ run }) => {
        run();
      });
    },
  };
}
