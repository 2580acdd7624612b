import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../../src/citizen/citizen-records';
import type { MockPerson } from '../../src/citizen/mock/mock-person';
import { personCalled } from '../../src/citizen/mock/people';
import { permitInStory } from '../../src/citizen/mock/permit-in-story';
import { reviewOf } from '../../src/citizen/mock/review';
import { inTransaction } from '../database/database';
import type { Identity } from '../identity';
import { seal } from '../records/sealed-text';
import { writeRenewal } from '../records/write-renewal';

interface DemonstrationOptions {
  readonly pool: Pool;
  readonly recordsKey: Buffer;
  readonly clock: () => Instant;
}

/** Lets anyone play a mock person, by that person's id. Writes the person as their story has them on that day. */
export function demonstrationIdentity({ pool, recordsKey, clock }: DemonstrationOptions): Identity {
  return {
    async subjectOf(authorisation) {
      const person = personCalled(authorisation);
      if (person === undefined) return 'nobody';
      const subject = subjectOfPerson(person);
      await inTransaction(pool, (client) => writeStory(client, person, { subject, recordsKey, now: clock() }));
      return subject;
    },
  };
}

/** Always the same for a person, so that a restarted demonstration knows them. */
function subjectOfPerson({ id }: MockPerson): string {
  const digits = createHash('sha256').update(`mock person ${id}`).digest('hex');
  return [8, 12, 16, 20, 32].map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end)).join('-');
}

interface Story {
  readonly subject: string;
  readonly recordsKey: Buffer;
  readonly now: Instant;
}

/** The permit is relative to today until the first renewal, so that a demonstration never ages. */
async function writeStory(client: PoolClient, person: MockPerson, { subject, recordsKey, now }: Story): Promise<void> {
  const { name, identityNumber, identityMatches, circumstances } = person;
  const permit = permitInStory(person, now);
  await client.query(
    `insert into people (subject, name_sealed, identity_number_sealed, identity_matches, housing, occupation)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [
      subject,
      seal(recordsKey, name, subject, 'name'),
      seal(recordsKey, identityNumber, subject, 'identityNumber'),
      identityMatches,
      circumstances.housing,
      circumstances.occupation,
    ],
  );
  // A verification that begins at the same moment must not find the permit half written.
  await client.query('select from people where subject = $1 for update', [subject]);
  const { rowCount } = await client.query(
    `select from renewals where subject = $1 and (state <> 'concluded' or outcome = 'renewed') limit 1`,
    [subject],
  );
  if (permit === null || rowCount !== 0) return;
  await client.query(
    `insert into permits (subject, kind, status, valid_from, valid_to, renewals, district)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (subject) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [subject, permit.kind, permit.status, permit.validFrom, permit.validTo, permit.renewals, person.permit?.district],
  );
  if (permit.status !== 'in-review') return;
  const { requestKey, startedAt, sources } = reviewOf(person, permit, now);
  await writeRenewal(client, { subject, requestKey, startedAt, permit, state: 'under-review', sources });
}
