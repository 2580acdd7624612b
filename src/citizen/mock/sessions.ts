import * as v from 'valibot';
import { CitizenError } from '../transport';
import type { Instant, Session, SessionToken } from '../citizen-records';
import { randomLetters } from '../random-letters';
import { PERSON_IDS, type PersonId } from './mock-person';
import type { Storage } from './storage';
import { storedJson } from './stored-json';

const KEY = 'mock-citizen/sessions';
const TOKEN_LENGTH = 32;

const sessionsSchema = v.array(
  v.strictObject({
    token: v.string(),
    subject: v.picklist(PERSON_IDS),
    expiresAt: v.number(),
  }),
);
type Sessions = v.InferOutput<typeof sessionsSchema>;

/** Reads the open sessions. Unreadable ones count as none: everyone signs in again, and nothing is lost. */
function open(storage: Storage, now: Instant): Sessions {
  return (storedJson(storage, KEY, sessionsSchema) ?? []).filter(({ expiresAt }) => now < expiresAt);
}

export function openSession(
  storage: Storage,
  subject: PersonId,
  { now, lasts, random }: { readonly now: Instant; readonly lasts: number; readonly random: () => number },
): Session {
  const session = { token: randomLetters(TOKEN_LENGTH, random), subject, expiresAt: now + lasts };
  storage.write(KEY, JSON.stringify([...open(storage, now), session]));
  return session;
}

/** Returns the person whose token this is. Throws `session-expired` if the token is unknown or no longer valid. */
export function subjectOf(storage: Storage, token: SessionToken, now: Instant): PersonId {
  const session = open(storage, now).find((each) => each.token === token);
  if (session === undefined) throw new CitizenError('session-expired');
  return session.subject;
}

export function closeSession(storage: Storage, token: SessionToken, now: Instant): void {
  const before = open(storage, now);
  const after = before.filter((each) => each.token !== token);
  // Without a change there is no write, so that a deleted store is not created again.
  if (after.length < before.length) storage.write(KEY, JSON.stringify(after));
}

export function closeAllSessions(storage: Storage): void {
  storage.remove(KEY);
}
