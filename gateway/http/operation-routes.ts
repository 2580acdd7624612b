import type { FastifyInstance } from 'fastify';
import type { Parts } from './app';
import { ProblemError } from './problem';

/** Routes for those who run a gateway; a load balancer passes only /v1/ on to the outside. */
export function addOperation(app: FastifyInstance, { pool, metrics }: Parts): void {
  const quiet = { logLevel: 'warn', config: { rateLimit: false } } as const;

  // Alive: restart the process if this does not answer.
  app.get('/health', quiet, (_request, reply) => reply.type('text/plain').send('alive\n'));

  // Ready: send it requests only while this answers 200. The database may be away for a while.
  app.get('/ready', quiet, async (_request, reply) => {
    const reachable = await pool.query('select 1').then(
      () => true,
      () => false,
    );
    if (!reachable) throw new ProblemError('source-unavailable');
    return reply.type('text/plain').send('ready\n');
  });

  app.get('/metrics', quiet, async (_request, reply) =>
    reply.type(metrics.register.contentType).send(await metrics.register.metrics()),
  );
}
