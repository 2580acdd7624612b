import type { Pool, PoolClient } from 'pg';
import type { Instant, Renewal, VerificationRequest } from '../../src/citizen/citizen-records';
import { shanghaiDay } from '../../src/rules/calendar';
import { decide } from '../../src/rules/decide';
import { RECORD_NAMES } from '../../src/rules/facts';
import { policyInForce } from '../../src/rules/policy-in-force';
import { inTransaction } from '../database/database';
import { askSourcesJob } from '../verification/jobs';
import { audit } from './audit';
import { circumstancesIn, permitIn, PERSON_ON_RECORD, type PersonOnRecord } from './person-row';
import { writeRenewal } from './write-renewal';

export type Started =
  | { readonly type: 'begun' | 'on-record'; readonly renewal: Renewal }
  /** By the rules, or for want of a consent. */
  | { readonly type: 'refused' };

interface Asked {
  readonly subject: string;
  readonly now: Instant;
  readonly trace: string;
}

/**
 * Starts a verification: the renewal, its job and the audit entry, or none of them. Whoever asks again, with this key
 * or another, gets what is on record.
 */
export async function startVerification(
  pool: Pool,
  request: VerificationRequest,
  { subject, now, trace }: Asked,
): Promise<Started> {
  return inTransaction(pool, async (client) => {
    const started = await startedIn(client, request, subject, now);
    const { requestKey } = request;
    await audit(client, { at: now, subject, action: 'start', requestKey, outcome: started.type, trace });
    return started;
  });
}

async function startedIn(
  client: PoolClient,
  { requestKey, consents }: VerificationRequest,
  subject: string,
  now: Instant,
): Promise<Started> {
  if (!RECORD_NAMES.every((name) => consents.includes(name))) return { type: 'refused' };
  // Requests of one person wait for each other, at this gateway and at any other.
  await client.query('select from people where subject = $1 for update', [subject]);
  const { rows } = await client.query<PersonOnRecord>(PERSON_ON_RECORD, [subject]);
  const [person] = rows;
  if (person === undefined) throw new Error('A session without a person');

  const renewals = person.renewal_documents;
  const barring =
    renewals.find((renewal) => renewal.requestKey === requestKey) ??
    renewals.find(({ status }) => status !== 'concluded');
  if (barring !== undefined) return { type: 'on-record', renewal: barring };

  const permit = permitIn(person);
  const today = shanghaiDay(now);
  const { outcome } = decide(policyInForce(today), {
    today,
    identityMatches: person.identity_matches,
    permit,
    circumstances: circumstancesIn(person),
  });
  const renewed = renewals.filter(
    (renewal) => renewal.status === 'concluded' && renewal.decision.outcome === 'renewed',
  );
  // Until the next window opens, the last renewal belongs to this cycle. One of this very validity does even if the authority has taken
  // the new dates back: the database would refuse a second one.
  const inThisCycle = renewed.find(
    ({ before }) => outcome === 'wait' || (outcome === 'verify-online' && before.validTo === permit?.validTo),
  );
  if (inThisCycle !== undefined) return { type: 'on-record', renewal: inThisCycle };
  if (outcome !== 'verify-online' || permit === null) return { type: 'refused' };

  const sources = {
    residence: 'waiting',
    employment: 'waiting',
    socialInsurance: 'waiting',
    other: 'waiting',
  } as const;
  const isNew = await writeRenewal(client, { subject, requestKey, startedAt: now, permit, state: 'checking', sources });
  if (!isNew) throw new Error('Another request has begun this renewal');
  await client.query(...askSourcesJob({ subject, requestKey }));
  const written = await client.query<{ document: Renewal }>(
    'select document from renewal_documents where subject = $1 and request_key = $2',
    [subject, requestKey],
  );
  const [begun] = written.rows;
  if (begun === undefined) throw new Error('The renewal just written is not on record');
  return { type: 'begun', renewal: begun.document };
}
