import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SessionToken } from '../../src/citizen/citizen-records';
import { peopleSchema, sessionRequestSchema } from '../../src/citizen/http/contract';
import { PEOPLE } from '../../src/citizen/mock/people';
import { RESULT_SCHEMAS } from '../../src/citizen/result-schemas';
import { closeSession, openSession, subjectOf } from '../records/sessions';
import type { Parts } from './app';
import { promised, received } from './checked';
import { ProblemError } from './problem';

export function addSessions(app: FastifyInstance, { configuration, pool, identity, clock }: Parts): void {
  app.post('/v1/sessions', async (request, reply) => {
    const { authorisation } = received(sessionRequestSchema, request.body);
    const subject = await identity.subjectOf(authorisation);
    if (subject === 'nobody') throw new ProblemError('refused');
    const lasts = configuration.sessionMinutes * 60_000;
    const session = await openSession(pool, subject, { now: clock(), trace: request.id, lasts });
    return reply.code(201).type('application/json').send(promised(RESULT_SCHEMAS.signIn, session));
  });

  app.delete('/v1/session', async (request, reply) => {
    const token = tokenOf(request);
    if (token !== 'none') await closeSession(pool, token, { now: clock(), trace: request.id });
    return reply.code(204).send();
  });

  if (!configuration.demonstration) return;
  const people = PEOPLE.map(({ id, name, story }) => ({ id, name, story }));
  app.get('/v1/demonstration/people', (_request, reply) =>
    reply.type('application/json').send(promised(peopleSchema, people)),
  );
}

/** @throws ProblemError `session-expired` unless the request bears the token of a session that lasts. */
export async function signedIn(request: FastifyRequest, { pool, clock }: Parts): Promise<string> {
  const token = tokenOf(request);
  const subject = token === 'none' ? 'nobody' : await subjectOf(pool, token, clock());
  if (subject === 'nobody') throw new ProblemError('session-expired');
  return subject;
}

function tokenOf({ headers }: FastifyRequest): SessionToken {
  return /^Bearer ([\w-]{43})$/i.exec(headers.authorization ?? '')?.[1] ?? 'none';
}
