import type { PoolClient } from 'pg';
import type { Instant, RequestKey, SourceProgress } from '../../src/citizen/citizen-records';
import { shanghaiDay } from '../../src/rules/calendar';
import type { Permit, RecordName } from '../../src/rules/facts';

interface NewRenewal {
  readonly subject: string;
  readonly requestKey: RequestKey;
  readonly startedAt: Instant;
  /** The permit that the decision is about. */
  readonly permit: Permit;
  readonly state: 'checking' | 'under-review';
  readonly sources: Readonly<Record<RecordName, SourceProgress>>;
}

/**
 * Writes a renewal and its four sources under a new number to quote, which begins with YS for 演示, so that nobody takes it for
 * a real one. Returns false, and writes nothing, if this person has a renewal under this key.
 */
export async function writeRenewal(client: PoolClient, renewal: NewRenewal): Promise<boolean> {
  const { subject, requestKey, startedAt, permit, state, sources } = renewal;
  const { rowCount } = await client.query(
    `insert into renewals (subject, request_key, reference, started_at, permit_before, state)
     values ($1, $2, $3 || lpad(nextval('reference_numbers')::text, 6, '0'), $4, $5, $6)
     on conflict (subject, request_key) do nothing`,
    [subject, requestKey, `YS${shanghaiDay(startedAt).split('-').join('')}-`, new Date(startedAt), permit, state],
  );
  if (rowCount === 0) return false;
  await client.query(
    `insert into renewal_sources (subject, request_key, source, progress)
     select $1::uuid, $2, key, value from jsonb_each_text($3)`,
    [subject, requestKey, sources],
  );
  return true;
}
