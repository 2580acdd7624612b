import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../../src/citizen/citizen-records';
import { shanghaiDay } from '../../src/rules/calendar';
import { decide } from '../../src/rules/decide';
import type { Outcome } from '../../src/rules/decision';
import type { Permit, RecordName, Records, RecordState } from '../../src/rules/facts';
import { policyInForce } from '../../src/rules/policy-in-force';
import { inTransaction } from '../database/database';
import { audit } from '../records/audit';
import { circumstancesIn, PERSON_COLUMNS, type PersonRow } from '../records/person-row';
import type { AskSource } from './jobs';

/** `open`: other sources have yet to answer. `over`: this answer came too late and changed nothing. */
export type Recorded = 'open' | 'over' | Outcome;

interface RenewalRow {
  readonly started_at: Date;
  readonly permit_before: Permit;
}

/**
 * Records what a source has answered. With the last of the four it decides, extends the permit and concludes the renewal, all
 * in one transaction: nobody ever sees one without the other. A second answer of the same source changes nothing.
 */
export async function recordAnswer(pool: Pool, job: AskSource, answer: RecordState, now: Instant): Promise<Recorded> {
  return inTransaction(pool, async (client) => {
    const { subject, requestKey, source } = job;
    // Answers to one verification wait for each other: exactly one of them is the last.
    const { rows } = await client.query<RenewalRow>(
      `select started_at, permit_before from renewals
       where subject = $1 and request_key = $2 and state = 'checking' for update`,
      [subject, requestKey],
    );
    const [renewal] = rows;
    if (renewal === undefined) return 'over';
    const { rowCount } = await client.query(
      `update renewal_sources set progress = $4
       where subject = $1 and request_key = $2 and source = $3 and progress in ('waiting', 'checking')`,
      [subject, requestKey, source, answer],
    );
    if (rowCount === 0) return 'over';
    await audit(client, { at: now, subject, action: 'ask-source', requestKey, outcome: source, trace: 'job' });
    const records = await answersTo(client, job);
    return records === 'incomplete' ? 'open' : conclude(client, job, renewal, records, now);
  });
}

async function answersTo(client: PoolClient, { subject, requestKey }: AskSource): Promise<Records | 'incomplete'> {
  const { rows } = await client.query<{ source: RecordName; progress: RecordState | 'waiting' | 'checking' }>(
    'select source, progress from renewal_sources where subject = $1 and request_key = $2',
    [subject, requestKey],
  );
  const answerOf = (name: RecordName) => rows.find(({ source }) => source === name)?.progress ?? 'waiting';
  const [residence, employment, socialInsurance, other] = [
    answerOf('residence'),
    answerOf('employment'),
    answerOf('socialInsurance'),
    answerOf('other'),
  ];
  if (isOpen(residence) || isOpen(employment) || isOpen(socialInsurance) || isOpen(other)) return 'incomplete';
  return { residence, employment, socialInsurance, other };
}

function isOpen(progress: RecordState | 'waiting' | 'checking'): progress is 'waiting' | 'checking' {
  return progress === 'waiting' || progress === 'checking';
}

async function conclude(
  client: PoolClient,
  { subject, requestKey }: AskSource,
  { started_at, permit_before: permit }: RenewalRow,
  records: Records,
  now: Instant,
): Promise<Outcome> {
  const { rows } = await client.query<PersonRow>(
    `select ${PERSON_COLUMNS} from people left join permits using (subject) where subject = $1`,
    [subject],
  );
  const [person] = rows;
  if (person === undefined) throw new Error('A renewal without a person');
  // The day of application counts, so that nobody misses the window because a source is slow.
  const today = shanghaiDay(started_at.getTime());
  const decision = decide(policyInForce(today), {
    today,
    identityMatches: person.identity_matches,
    permit,
    circumstances: circumstancesIn(person),
    records,
  });
  if (decision.validity !== null) {
    const { validFrom, validTo } = decision.validity;
    const { rowCount } = await client.query(
      `update permits set valid_from = $2, valid_to = $3, renewals = renewals + 1
       where subject = $1 and valid_from = $4 and valid_to = $5`,
      [subject, validFrom, validTo, permit.validFrom, permit.validTo],
    );
    if (rowCount !== 1) throw new Error('The permit is no longer the one that the verification began with');
  }
  await client.query(
    `update renewals set state = 'concluded', decision = $3, concluded_at = greatest($4, started_at)
     where subject = $1 and request_key = $2`,
    [subject, requestKey, decision, new Date(now)],
  );
  const { outcome } = decision;
  await audit(client, { at: now, subject, action: 'conclude', requestKey, outcome, trace: 'job' });
  return outcome;
}
