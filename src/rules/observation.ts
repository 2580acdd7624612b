import { elapsed } from './calendar';
import type { Elapsed } from './calendar';
import { PERMIT_KINDS, PERMIT_STATUSES, RECORD_STATES } from './facts';
import type { Facts } from './facts';

/**
 * What a clause may look at. A category has one of the values written here, a measure is a number; a fact that nobody
 * knows yet is `unknown`, by that name.
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
  /** How long the current validity period has run, in months (R25); between two whole months, a fraction. */
  period: { least: -Infinity, whole: false, unit: 'months' },
} as const;
export type MeasureFact = keyof typeof MEASURES;
export type FactName = CategoryFact | MeasureFact;

export const UNKNOWN = 'unknown';

/** A fact's value, and how a finding writes it down. */
export interface Observation {
  readonly value: string | number;
  readonly found: string;
}

const unknown: Observation = { value: UNKNOWN, found: '' };

/** `day` is the window's: calendar days since the last valid day. */
export function observe(fact: FactName, facts: Facts, day: number): Observation {
  const { permit, records } = facts;
  switch (fact) {
    case 'identity':
      return category(facts.identityMatches ? 'matches' : 'differs');
    case 'kind':
      return category(permit === null ? 'none' : permit.kind);
    case 'status':
      return permit === null ? unknown : category(permit.status);
    case 'day':
      return permit === null ? unknown : count(day);
    case 'renewals':
      return permit === null ? unknown : count(permit.renewals);
    case 'period':
      return permit === null ? unknown : months(elapsed(permit.validFrom, earlier(facts.today, permit.validTo)));
    case 'residence':
    case 'employment':
    case 'socialInsurance':
    case 'other':
      return records === undefined ? unknown : category(records[fact]);
  }
}

function category(value: string): Observation {
  return { value, found: value };
}

function count(value: number): Observation {
  return { value, found: String(value) };
}

/** An ISO 8601 duration; the days left over are at most 30, so the fraction keeps their order and stays below a month. */
function months({ months, days }: Elapsed): Observation {
  return { value: months + days / 31, found: `P${months}M${days}D` };
}

/** The period is measured up to its last day and no further (decision 3): past expiry it would bar everyone. */
function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
