import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { verificationRequestSchema } from '../../src/citizen/http/contract';
import { requestKeySchema, RESULT_SCHEMAS } from '../../src/citizen/result-schemas';
import { permitRecords, renewalUnder } from '../records/permit-records';
import { startVerification } from '../records/start-verification';
import type { Parts } from './app';
import { promised, received, sendRead } from './checked';
import { ProblemError } from './problem';
import { signedIn } from './session-routes';

const paramsSchema = v.object({ requestKey: requestKeySchema });

/** Seconds between two looks at a verification under way. */
const LOOK_AGAIN_AFTER = 1;

export function addRenewals(app: FastifyInstance, parts: Parts): void {
  const { configuration, pool, clock } = parts;

  app.get('/v1/me/records', async (request, reply) => {
    const subject = await signedIn(request, parts);
    const look = { subject, now: clock(), trace: request.id };
    const records = await permitRecords(pool, configuration.recordsKey, look);
    return sendRead(request, reply, promised(RESULT_SCHEMAS.permitRecords, records));
  });

  app.put('/v1/me/renewals/:requestKey', async (request, reply) => {
    const subject = await signedIn(request, parts);
    const { requestKey } = received(paramsSchema, request.params);
    const { consents } = received(verificationRequestSchema, request.body);
    const asked = { subject, now: clock(), trace: request.id };
    const started = await startVerification(pool, { requestKey, consents }, asked);
    if (started.type === 'refused') throw new ProblemError('refused');
    const json = promised(RESULT_SCHEMAS.startVerification, started.renewal);
    return reply
      .code(started.type === 'begun' ? 201 : 200)
      .type('application/json')
      .send(json);
  });

  app.get('/v1/me/renewals/:requestKey', async (request, reply) => {
    const subject = await signedIn(request, parts);
    const { requestKey } = received(paramsSchema, request.params);
    const renewal = await renewalUnder(pool, requestKey, { subject, now: clock(), trace: request.id });
    if (renewal === undefined) throw new ProblemError('refused', 404);
    if (renewal.status === 'checking') reply.header('retry-after', LOOK_AGAIN_AFTER);
    return sendRead(request, reply, promised(RESULT_SCHEMAS.renewal, renewal));
  });
}
