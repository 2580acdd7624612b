import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Instant, Session, SessionToken } from '../../src/citizen/citizen-records';
import { inTransaction } from '../database/database';
import { audit } from './audit';

/** Guessing one of 2^256 is hopeless, so a plain hash does; a slow one is for passwords. */
const TOKEN_BYTES = 32;

const hashOf = (token: SessionToken): Buffer => createHash('sha256').update(token).digest();

interface Look {
  readonly now: Instant;
  readonly trace: string;
}

export async function openSession(
  pool: Pool,
  subject: string,
  { now, trace, lasts }: Look & { readonly lasts: number },
): Promise<Session> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = now + lasts;
  await inTransaction(pool, async (client) => {
    await client.query('insert into sessions (token_hash, subject, expires_at) values ($1, $2, $3)', [
      hashOf(token),
      subject,
      new Date(expiresAt),
    ]);
    await audit(client, { at: now, subject, action: 'sign-in', outcome: 'opened', trace });
  });
  return { token, subject, expiresAt };
}

/** Returns the person whose token this is, or `nobody`. */
export async function subjectOf(pool: Pool, token: SessionToken, now: Instant): Promise<string> {
  const { rows } = await pool.query<{ subject: string }>(
    'select subject from sessions where token_hash = $1 and expires_at > $2',
    [hashOf(token), new Date(now)],
  );
  return rows[0]?.subject ?? 'nobody';
}

/** Ends a session; one that is over stays over. */
export async function closeSession(pool: Pool, token: SessionToken, { now, trace }: Look): Promise<void> {
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ subject: string }>(
      'delete from sessions where token_hash = $1 returning subject',
      [hashOf(token)],
    );
    for (const { subject } of rows)
      await audit(client, { at: now, subject, action: 'sign-out', outcome: 'closed', trace });
  });
}

export async function deleteExpiredSessions(pool: Pool, now: Instant): Promise<void> {
  await pool.query('delete from sessions where expires_at <= $1', [new Date(now)]);
}
