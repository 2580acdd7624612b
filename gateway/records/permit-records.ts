import type { Pool } from 'pg';
import type { Instant, PermitRecords, Renewal, RequestKey } from '../../src/citizen/citizen-records';
import { circumstancesIn, permitIn, PERSON_ON_RECORD, type PersonOnRecord } from './person-row';
import { unseal } from './sealed-text';

interface Look {
  readonly subject: string;
  readonly now: Instant;
  readonly trace: string;
}

const RECORDS = `
  with look as (
    insert into audit (at, subject, action, outcome, trace) values ($2, $1, 'read-records', 'shown', $3)
  ) ${PERSON_ON_RECORD}`;

/** Returns everything on record about a person; a permit in another name is left out (D12). */
export async function permitRecords(
  pool: Pool,
  recordsKey: Buffer,
  { subject, now, trace }: Look,
): Promise<PermitRecords> {
  const { rows } = await pool.query<PersonOnRecord>(RECORDS, [subject, new Date(now), trace]);
  const [row] = rows;
  if (row === undefined) throw new Error('A session without a person');
  const permit = row.identity_matches ? permitIn(row) : null;
  return {
    permit: {
      name: unseal(recordsKey, row.name_sealed, subject, 'name'),
      identityNumber: unseal(recordsKey, row.identity_number_sealed, subject, 'identityNumber'),
      identityMatches: row.identity_matches,
      permit,
      district: permit === null ? null : row.district,
      circumstances: permit === null ? {} : circumstancesIn(row),
    },
    renewals: row.renewal_documents,
  };
}

const RENEWAL = `
  with look as (
    insert into audit (at, subject, action, request_key, outcome, trace) values ($3, $1, 'read-renewal', $2,
      case when exists (select from renewals where subject = $1 and request_key = $2) then 'shown' else 'unknown' end, $4)
  )
  select document from renewal_documents where subject = $1 and request_key = $2`;

/** Returns this person's renewal under this key, if there is one. Another person's key is as unknown as any. */
export async function renewalUnder(
  pool: Pool,
  requestKey: RequestKey,
  { subject, now, trace }: Look,
): Promise<Renewal | undefined> {
  const { rows } = await pool.query<{ document: Renewal }>(RENEWAL, [subject, requestKey, new Date(now), trace]);
  return rows[0]?.document;
}
