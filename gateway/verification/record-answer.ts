import type { Pool, PoolClient } from 'pg';
import type { Instant, SourceProgress } from '../../src/citizen/citizen-records';
import { shanghaiDay } from '../../src/rules/calendar';
import { decide } from '../../src/rules/decide';
import type { Outcome } from '../../src/rules/decision';
import type { RecordName, Records, RecordState } from '../../src/rules/facts';
import { policyInForce } from '../../src/rules/policy-in-force';
import { inTransaction } from '../database/database';
import { circumstancesIn, permitIn, PERSON_COLUMNS, type PersonRow } from '../records/person-row';
import type { Verification } from './jobs';

/** `open`: other sources have yet to answer. `over`: this answer came too late and changed nothing. */
export type Recorded = 'open' | 'over' | Outcome;

interface Answer extends Verification {
  readonly source: RecordName;
  readonly state: RecordState;
  readonly now: Instant;
}

/**
 * Records what a source has answered. With the last of the four it decides on the permit that is then on record, extends it and
 * concludes the renewal, all in one transaction: nobody ever sees one without the other. A second answer of the same source changes
 * nothing.
 */
export async function recordAnswer(pool: Pool, answer: Answer): Promise<Recorded> {
  const { subject, requestKey, source, state, now } = answer;
  const { rowCount } = await pool.query(ONE_OF_SEVERAL, [subject, requestKey, source, state, new Date(now)]);
  return rowCount === 1 ? 'open' : inTransaction(pool, (client) => recordLast(client, answer));
}

/** Answers to one verification wait for each other here, and each then looks at what the one before has left. */
const ONE_OF_SEVERAL = `
  with answered as (
    update renewals set sources = sources || jsonb_build_object($3::text, $4::text)
    where subject = $1 and request_key = $2 and state = 'checking'
      and sources ->> $3 in ('waiting', 'checking') and is_open(sources - $3)
    returning subject, request_key
  )
  insert into audit (at, subject, action, request_key, outcome, trace)
  select $5, subject, 'ask-source', request_key, $3, 'job' from answered`;

type Sources = Readonly<Record<RecordName, SourceProgress>>;

interface RenewalRow extends PersonRow {
  readonly started_at: Date;
  readonly sources: Sources;
}

async function recordLast(client: PoolClient, { subject, requestKey, source, state, now }: Answer): Promise<Recorded> {
  const { rows } = await client.query<RenewalRow>(
    `select started_at, sources, ${PERSON_COLUMNS}
     from renewals join people using (subject) left join permits using (subject)
     where subject = $1 and request_key = $2 and state = 'checking' for update of renewals`,
    [subject, requestKey],
  );
  const [renewal] = rows;
  if (renewal === undefined || !isOpen(renewal.sources[source])) return 'over';
  const { started_at } = renewal;
  // As it is now: the authority may have changed it since the beginning.
  const permit = permitIn(renewal);
  const records = { ...renewal.sources, [source]: state };
  if (!areAnswers(records)) throw new Error('The last answer is not the last');
  // The day of application counts, so that nobody misses the window because a source is slow.
  const today = shanghaiDay(started_at.getTime());
  const decision = decide(policyInForce(today), {
    today,
    identityMatches: renewal.identity_matches,
    permit,
    circumstances: circumstancesIn(renewal),
    records,
  });
  if (decision.validity !== null && permit !== null) {
    const { validFrom, validTo } = decision.validity;
    const { rowCount } = await client.query(
      `update permits set valid_from = $2, valid_to = $3, renewals = renewals + 1
       where subject = $1 and kind = $4 and status = $5 and valid_from = $6 and valid_to = $7`,
      [subject, validFrom, validTo, permit.kind, permit.status, permit.validFrom, permit.validTo],
    );
    if (rowCount !== 1)
      throw new Error('The permit changes at this moment: the queue tries again, and finds it changed');
  }
  const concluded = [subject, requestKey, source, records, decision, new Date(now), decision.outcome, permit];
  await client.query(CONCLUDE, concluded);
  return decision.outcome;
}

const CONCLUDE = `
  with concluded as (
    update renewals set sources = $4, state = 'concluded', decision = $5, concluded_at = greatest($6, started_at),
      permit_before = coalesce($8, permit_before)
    where subject = $1 and request_key = $2
    returning subject, request_key
  )
  insert into audit (at, subject, action, request_key, outcome, trace)
  select $6, subject, action, request_key, outcome, 'job'
  from concluded, (values (1, 'ask-source', $3), (2, 'conclude', $7)) as deeds (turn, action, outcome)
  order by turn`;

function isOpen(progress: SourceProgress): progress is 'waiting' | 'checking' {
  return progress === 'waiting' || progress === 'checking';
}

function areAnswers(sources: Sources): sources is Records {
  return !Object.values(sources).some(isOpen);
}
