import { elapsed } from './calendar';
import { PERMIT_KINDS, PERMIT_STATUSES, RECORD_STATES } from './facts';
import type { CalendarDate, Facts, Permit } from './facts';

/**
 * The facts that a clause may test. A category has one of the values listed here, a measure is a number; a fact that is
 * not known yet is `unknown`.
 */

export const CATEGORIES = {
  identity: ['matches', 'differs'],
  kind: ['none', ...PERMIT_KINDS],
  status: PERMIT_STATUSES,
  residence: RECORD_STATES,
  employment: RECORD_STATES,
  socialInsurance: RECORD_STATES,
  other: RECORD_STATES,
} as const;
export type CategoryFact = keyof typeof CATEGORIES;
export type CategoryValue<F extends CategoryFact> = (typeof CATEGORIES)[F][number];

export const MEASURES = {
  /** Calendar days since the last valid day (R18-R22). */
  day: { least: -Infinity, whole: true, unit: 'days' },
  /** Renewals completed (R46). */
  renewals: { least: 0, whole: true, unit: 'count' },
  /** Months that the current validity period has run (R25), with fractions. */
  period: { least: -Infinity, whole: false, unit: 'months' },
} as const;
export type MeasureFact = keyof typeof MEASURES;
export type FactName = CategoryFact | MeasureFact;

export const UNKNOWN = 'unknown';

/** Returns a fact's value: one of its category's values, a number, or `UNKNOWN`. `day` counts days since the last valid day. */
export function observe(fact: FactName, facts: Facts, day: number): string | number {
  const { permit, records } = facts;
  switch (fact) {
    case 'identity':
      return facts.identityMatches ? 'matches' : 'differs';
    case 'kind':
      return permit === null ? 'none' : permit.kind;
    case 'status':
      return permit === null ? UNKNOWN : permit.status;
    case 'day':
      return permit === null ? UNKNOWN : day;
    case 'renewals':
      return permit === null ? UNKNOWN : permit.renewals;
    case 'period':
      return permit === null ? UNKNOWN : monthsRun(permit, facts.today);
    case 'residence':
    case 'employment':
    case 'socialInsurance':
    case 'other':
      return records === undefined ? UNKNOWN : records[fact];
  }
}

const MOST_DAYS_IN_A_MONTH = 31;

/**
 * The period is measured up to its last day and no further (D3): past expiry it would bar everyone. The days
 * beyond the whole months are at most 30, so as a fraction they keep their order and stay below a month.
 */
function monthsRun({ validFrom, validTo }: Permit, today: CalendarDate): number {
  const { months, days } = elapsed(validFrom, today < validTo ? today : validTo);
  return months + days / MOST_DAYS_IN_A_MONTH;
}

/** Formats a measured value for a finding: a number, or for months an ISO 8601 duration such as `P11M25D`. */
export function written(value: number, fact: MeasureFact): string {
  if (MEASURES[fact].unit !== 'months') return String(value);
  const months = Math.max(0, Math.floor(value));
  return `P${months}M${Math.round((value - months) * MOST_DAYS_IN_A_MONTH)}D`;
}
