/** The facts behind a decision. docs/decision-contract.md fixes their names and values (R15, R16, R25-R29, R50-R60). */

/** A calendar day of Shanghai, `YYYY-MM-DD`. */
export type CalendarDate = string;

export const PERMIT_KINDS = [
  'residence-permit', // 上海居住证
  'temporary-permit', // 临时居住证
  'registration-slip', // 居住登记凭证
  'hmt-permit', // 港澳台居民居住证
  'foreigner-permit', // 外国人永久居留证、居留许可等
] as const;
export type PermitKind = (typeof PERMIT_KINDS)[number];

export const PERMIT_STATUSES = ['valid', 'cancelled', 'lost', 'damaged', 'in-review'] as const;
export type PermitStatus = (typeof PERMIT_STATUSES)[number];

export interface Permit {
  readonly kind: PermitKind;
  readonly status: PermitStatus;
  /** First day of the current validity period. */
  readonly validFrom: CalendarDate;
  /** Last valid day. */
  readonly validTo: CalendarDate;
  /** Renewals completed so far: a whole number, 0 or more. */
  readonly renewals: number;
}

/** The four sources of a verification (核验), in the order of the law. */
export const RECORD_NAMES = ['residence', 'employment', 'socialInsurance', 'other'] as const;
export type RecordName = (typeof RECORD_NAMES)[number];

export const RECORD_STATES = ['unchanged', 'changed', 'abnormal', 'needs-review', 'unavailable'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** The state that each source reported. */
export type Records = Readonly<Record<RecordName, RecordState>>;

export const HOUSINGS = ['rented', 'owned', 'dormitory', 'relative'] as const;
export type Housing = (typeof HOUSINGS)[number];

export const OCCUPATIONS = ['employed', 'studying', 'neither'] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** Circumstances that determine the papers needed (R50-R60). */
export interface Circumstances {
  readonly housing?: Housing;
  readonly occupation?: Occupation;
}

export interface Facts {
  readonly today: CalendarDate;
  /** True if the verified real name is the permit holder's (R9). */
  readonly identityMatches: boolean;
  /** `null` if the person holds none. */
  readonly permit: Permit | null;
  /** Absent until verified. */
  readonly records?: Records;
  readonly circumstances?: Circumstances;
}
