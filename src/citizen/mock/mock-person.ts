import type { Circumstances, PermitKind, PermitStatus, Records } from '../../rules/facts';

/** In the order in which a demonstration shows them. */
export const PERSON_IDS = [
  'smooth',
  'last-day',
  'after-expiry',
  'overdue',
  'lapsed',
  'too-early',
  'first-renewal',
  'moved',
  'new-job',
  'insurance-gap',
  'two-reasons',
  'needs-review',
  'source-down',
  'in-review',
  'cancelled',
  'lost',
  'no-permit',
  'foreigner',
  'mismatch',
] as const;
export type PersonId = (typeof PERSON_IDS)[number];

/** One plain line about a person. */
export interface Story {
  readonly zh: string;
  readonly en: string;
}

interface MockPermit {
  readonly kind: PermitKind;
  readonly status: PermitStatus;
  /** Calendar days from today to the last valid day; negative once expired. So the demonstration never ages. */
  readonly expiresIn: number;
  readonly renewals: number;
  /** The district that issued it. */
  readonly district: string;
}

/** A person who cannot exist, as the authority knows them. */
export interface MockPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly identityNumber: string;
  readonly identityMatches: boolean;
  readonly story: Story;
  /** `null` if the person holds none. */
  readonly permit: MockPermit | null;
  readonly circumstances: Circumstances;
  /** The results of the four sources. */
  readonly records: Records;
  /** The results for the person's first verification. */
  readonly firstRecords: Records;
}
