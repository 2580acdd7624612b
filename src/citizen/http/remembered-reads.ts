import * as v from 'valibot';
import type { Instant, SessionToken } from '../citizen-records';
import { RESULT_SCHEMAS } from '../result-schemas';

/** The longest pause that a source may ask for, in milliseconds: a mistake must not shut anyone out for a day. */
const LONGEST_PAUSE = 60_000;

interface Headers {
  readonly headers: Readonly<Record<string, string>>;
}

interface Remembered {
  /** Absent if the last answer was a failure. */
  readonly value?: unknown;
  readonly etag?: string;
  readonly at: Instant;
  /** The source does not want to be asked before. */
  readonly until: Instant;
}

export type Known =
  | { readonly type: 'nothing' }
  /** Ask with this tag: if nothing has changed, the value still holds. */
  | { readonly type: 'stale'; readonly etag: string; readonly value: unknown }
  /** The source has asked for a pause, and has said this last. */
  | { readonly type: 'not-yet'; readonly value: unknown }
  /** The source has asked for a pause, and could not answer last. */
  | { readonly type: 'out-of-service' };

/**
 * Remembers, in memory and for one session only, what the source answered to each read: its tag, and how long it wants
 * to be left alone (`Retry-After`). A pause lets the app ask as often as it likes without a request.
 */
export function createRememberedReads(clock: () => Instant) {
  let holder: SessionToken = '';
  const byPath = new Map<string, Remembered>();

  function clear(): void {
    byPath.clear();
  }

  /** Another person's session must find nothing here. */
  function enter(token: SessionToken): void {
    if (token !== holder) clear();
    holder = token;
  }

  /** Any newer answer ends the pauses: what was answered before it may be older than what the person has seen since. */
  function endPauses(): void {
    for (const [path, remembered] of byPath) byPath.set(path, { ...remembered, until: remembered.at });
  }

  return {
    clear,

    of(token: SessionToken, path: string): Known {
      enter(token);
      const remembered = byPath.get(path);
      if (remembered === undefined) return { type: 'nothing' };
      const { at, until, etag } = remembered;
      const now = clock();
      // A clock that was set back ends the pause.
      const paused = at <= now && now < until;
      if (!('value' in remembered)) return { type: paused ? 'out-of-service' : 'nothing' };
      const { value } = remembered;
      if (paused) return { type: 'not-yet', value };
      return etag === undefined ? { type: 'nothing' } : { type: 'stale', etag, value };
    },

    /** Remembers a value that fits its schema: a broken answer must not be confirmed by the next one. */
    learn(
      token: SessionToken,
      path: string,
      {
        operation,
        answer,
        value,
      }: { readonly operation: 'permitRecords' | 'renewal'; readonly answer: Headers; readonly value: unknown },
    ): void {
      if (token !== holder) return;
      endPauses();
      byPath.delete(path);
      if (!v.is(RESULT_SCHEMAS[operation], value)) return;
      const etag = answer.headers['etag'];
      byPath.set(path, { value, ...(etag === undefined ? {} : { etag }), ...pauseAfter(answer, clock()) });
    },

    /** The source has confirmed the value remembered. */
    confirm(token: SessionToken, path: string, answer: Headers): void {
      const remembered = byPath.get(path);
      if (token !== holder || remembered === undefined) return;
      byPath.set(path, { ...remembered, ...pauseAfter(answer, clock()) });
    },

    /** The source could not answer; it may have said for how long. */
    failed(token: SessionToken, path: string, answer: Headers): void {
      if (token !== holder) return;
      byPath.set(path, pauseAfter(answer, clock()));
    },

    forget(token: SessionToken, path: string): void {
      if (token === holder) byPath.delete(path);
    },
  };
}

/** Reads `Retry-After` in seconds. Its other form, a date, depends on the device's clock and counts as none. */
function pauseAfter({ headers }: Headers, now: Instant): Pick<Remembered, 'at' | 'until'> {
  const seconds = headers['retry-after'] ?? '';
  const pause = /^\d{1,9}$/.test(seconds) ? Math.min(Number(seconds) * 1000, LONGEST_PAUSE) : 0;
  return { at: now, until: now + pause };
}
