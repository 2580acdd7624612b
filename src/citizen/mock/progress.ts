import type { Instant, RequestKey, SourceProgress } from '../citizen-records';
import { RECORD_NAMES, type RecordName, type Records, type RecordState } from '../../rules/facts';
import { seeded } from './seeded';

/** The times at which a source is queried and responds, and its result. */
interface SourcePlan {
  readonly checkingAt: Instant;
  readonly answersAt: Instant;
  readonly answer: RecordState;
}
export type VerificationPlan = Readonly<Record<RecordName, SourcePlan>>;

const SHORTEST = 3_000;
const LONGEST = 6_000;

function each<T>(give: (name: RecordName) => T): Readonly<Record<RecordName, T>> {
  return {
    residence: give('residence'),
    employment: give('employment'),
    socialInsurance: give('socialInsurance'),
    other: give('other'),
  };
}

/**
 * Plans the result of each source and its time at the start, so that a verification continues while the app is closed. The
 * same request key gives the same times; the last source responds after 3 to 6 seconds.
 */
export function planned(requestKey: RequestKey, startedAt: Instant, records: Records): VerificationPlan {
  const random = seeded(requestKey);
  const whole = SHORTEST + random() * (LONGEST - SHORTEST);
  const last = RECORD_NAMES[Math.floor(random() * RECORD_NAMES.length)];
  return each((name) => {
    const takes = name === last ? whole : whole * (0.35 + 0.6 * random());
    return {
      checkingAt: startedAt + Math.round(takes * (0.1 + 0.3 * random())),
      answersAt: startedAt + Math.round(takes),
      answer: records[name],
    };
  });
}

/** Returns the time at which the last source responds and the verification concludes. */
export function dueAt(plan: VerificationPlan): Instant {
  return Math.max(...RECORD_NAMES.map((name) => plan[name].answersAt));
}

export function progressAt(plan: VerificationPlan, now: Instant): Readonly<Record<RecordName, SourceProgress>> {
  return each((name) => {
    const { checkingAt, answersAt, answer } = plan[name];
    if (now < checkingAt) return 'waiting';
    return now < answersAt ? 'checking' : answer;
  });
}

/** Returns the final results of all four sources. */
export function answersOf(plan: VerificationPlan): Records {
  return each((name) => plan[name].answer);
}
