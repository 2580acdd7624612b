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
 * Writes a renewal under a new number to quote, which begins with YS for 演示, so that nobody takes it for
 * a real one. Returns false, and writes nothing, if this person has a renewal under this key.
 */
export async function writeRenewal(client: PoolClient, renewal: NewRenewal): Promise<boolean> {
  const { subject, requestKey, startedAt, permit, state, sources } = renewal;
  const day = shanghaiDay(startedAt);
  const { rowCount } = await client.query(
    `insert into renewals (subject, request_key, reference, started_at, permit_before, state, sources)
     values ($1, $2, $3 || lpad(nextval('reference_numbers')::text, 6, '0'), $4, $5, $6, $7)
     on conflict (subject, request_key) do nothing`,
    [subject, requestKey, `YS${day.split('-').join('')}-`, new Date(startedAt), permit, state, sources],
  );
  return rowCount === 1;
}
