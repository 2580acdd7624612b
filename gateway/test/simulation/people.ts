import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { addDays, addYears, shanghaiDay } from '../../../src/rules/calendar';
import { configurationFrom } from '../../configuration';
import { inTransaction } from '../../database/database';
import { seal } from '../../records/sealed-text';

export interface SimulatedPerson {
  readonly subject: string;
  readonly token: string;
}

/** Writes so many people whose permits can be renewed on that day, each signed in. */
export async function writePeople(pool: Pool, count: number, now = Date.now()): Promise<readonly SimulatedPerson[]> {
  const { recordsKey } = configurationFrom({});
  const validTo = addDays(shanghaiDay(now), 10);
  const validFrom = addYears(addDays(validTo, 1), -1);
  const people = Array.from({ length: count }, () => ({
    subject: randomUUID(),
    token: randomBytes(32).toString('base64url'),
  }));
  await inTransaction(pool, async (client) => {
    for (const { subject, token } of people) {
      await client.query(
        `insert into people (subject, name_sealed, identity_number_sealed, identity_matches) values ($1, $2, $3, true)`,
        [subject, seal(recordsKey, 'Simulated', subject, 'name'), seal(recordsKey, subject, subject, 'identityNumber')],
      );
      await client.query(
        `insert into permits (subject, kind, status, valid_from, valid_to, renewals, district)
         values ($1, 'residence-permit', 'valid', $2, $3, 1, '静安区')`,
        [subject, validFrom, validTo],
      );
      await client.query(
        `insert into sessions (token_hash, subject, expires_at) values ($1, $2, now() + interval '1 day')`,
        [createHash('sha256').update(token).digest(), subject],
      );
    }
  });
  return people;
}
