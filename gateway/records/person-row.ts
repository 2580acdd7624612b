import type { Renewal } from '../../src/citizen/citizen-records';
import type { Permit, Circumstances, Housing, Occupation, PermitKind, PermitStatus } from '../../src/rules/facts';

/** A person with their permit, as the database returns them. */
export interface PersonRow {
  readonly name_sealed: Buffer;
  readonly identity_number_sealed: Buffer;
  readonly identity_matches: boolean;
  readonly housing: Housing | null;
  readonly occupation: Occupation | null;
  /** `null` if the person holds no permit, like everything below. */
  readonly kind: PermitKind | null;
  readonly status: PermitStatus;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly renewals: number;
  readonly district: string | null;
}

export const PERSON_COLUMNS = `name_sealed, identity_number_sealed, identity_matches, housing, occupation,
  kind, status, valid_from, valid_to, permits.renewals, district`;

/** A person with their permit and their renewals, the latest first. */
export interface PersonOnRecord extends PersonRow {
  readonly renewal_documents: readonly Renewal[];
}

/**
 * Reads a `PersonOnRecord`. One statement, so that permit and renewals are one snapshot: a renewal that is concluded between two
 * of them would be there, and its permit not yet extended.
 */
export const PERSON_ON_RECORD = `
  select ${PERSON_COLUMNS}, (
    select coalesce(json_agg(document order by number desc), '[]')
    from renewal_documents where renewal_documents.subject = people.subject
  ) as renewal_documents
  from people left join permits using (subject)
  where subject = $1`;

export function permitIn({ kind, status, valid_from, valid_to, renewals }: PersonRow): Permit | null {
  return kind === null ? null : { kind, status, validFrom: valid_from, validTo: valid_to, renewals };
}

export function circumstancesIn({ housing, occupation }: PersonRow): Circumstances {
  return { ...(housing === null ? {} : { housing }), ...(occupation === null ? {} : { occupation }) };
}
