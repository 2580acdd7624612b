import type { Timer } from '../../../src/citizen/timer';

/** What a step belongs to: a gateway from its start to its death, an app from its launch to its end, or the world. */
export interface Life {
  readonly name: string;
  over: boolean;
}

interface Step {
  readonly life: Life;
  readonly what: string;
  readonly run: () => void | Promise<void>;
}

/** One thing after another, in an order that the random numbers decide, on a clock that nothing else moves. */
export interface Steps {
  readonly now: number;
  readonly random: () => number;
  /** Everything that happened, for whoever repeats it. */
  readonly trace: readonly string[];
  /** Does this when it is its turn, if its life is not over by then. */
  add(life: Life, what: string, run: () => void | Promise<void>): void;
  /** Does this so many milliseconds later, when it is its turn. Returns how to call it off. */
  later(life: Life, milliseconds: number, what: string, run: () => void | Promise<void>): () => void;
  timerOf(life: Life): Timer;
  /** Resolves after so many milliseconds; never, if its life is over. */
  pause(life: Life, milliseconds: number): Promise<void>;
  /**
   * Counts requests that a gateway works on; nothing else happens before each waits for a turn or ends. Jobs need no counting:
   * between two turns their code waits for nothing.
   */
  readonly busy: { begin(): void; end(): void };
  /** Takes one step after the other, for so many milliseconds of its clock. */
  play(milliseconds: number): Promise<void>;
  /** Lets time pass in which nothing happens. */
  skip(milliseconds: number): void;
}

/** Milliseconds that a step takes at most: what is due meanwhile may overtake others. */
const LONGEST_STEP = 15;

export function createSteps(start: number, random: () => number): Steps {
  let now = start;
  let ready: Step[] = [];
  let timers: (Step & { readonly at: number })[] = [];
  let running = 0;
  const trace: string[] = [];

  /** Resolves once nothing goes on without a turn. */
  async function quiet(): Promise<void> {
    for (let rounds = 0; rounds < 3; rounds = running === 0 ? rounds + 1 : 0)
      await new Promise((resolve) => setImmediate(resolve));
  }

  function ring(): void {
    const due = timers.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
    timers = timers.filter(({ at }) => at > now);
    ready.push(...due);
  }

  const steps: Steps = {
    get now() {
      return now;
    },
    random,
    trace,
    add(life, what, run) {
      ready.push({ life, what, run });
    },
    later(life, milliseconds, what, run) {
      const timer = { at: now + Math.round(milliseconds), life, what, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    timerOf: (life) => (milliseconds, run) => steps.later(life, milliseconds, 'a timer', run),
    pause: (life, milliseconds) =>
      new Promise((resolve) => {
        steps.later(life, milliseconds, 'goes on', resolve);
      }),
    busy: {
      begin: () => void (running += 1),
      end: () => void (running -= 1),
    },
    async play(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await quiet();
        ready = ready.filter(({ life }) => !life.over);
        timers = timers.filter(({ life }) => !life.over);
        const [step] = ready.splice(Math.floor(random() * ready.length), 1);
        if (step === undefined) {
          const next = Math.min(...timers.map(({ at }) => at));
          now = Math.min(next, end);
          if (next > end) return;
        } else {
          trace.push(`${((now - start) / 1000).toFixed(3)} ${step.life.name}: ${step.what}`);
          await step.run();
          now += Math.floor(random() * LONGEST_STEP);
        }
        ring();
      }
    },
    skip(milliseconds) {
      now += milliseconds;
    },
  };
  return steps;
}
