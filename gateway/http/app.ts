import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Instant } from '../../src/citizen/citizen-records';
import type { Configuration } from '../configuration';
import type { Identity } from '../identity';
import { addDocumentation } from './documentation';
import type { Metrics } from './metrics';
import { addOperation } from './operation-routes';
import { ProblemError, problemBody, sendProblem } from './problem';
import { addRenewals } from './renewal-routes';
import { addSessions } from './session-routes';

export interface Parts {
  readonly configuration: Configuration;
  readonly pool: Pool;
  readonly identity: Identity;
  readonly clock: () => Instant;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Milliseconds that everything else waits for, after which requests are turned away; 2 seconds by default, 0 for never. */
  readonly overloadedAfter?: number;
}

/** Far above the largest request, which has four names of sources in it. */
const BODY_LIMIT = 16 * 1024;
/** Milliseconds for a whole request to arrive; a slower one holds a connection for nothing. */
const ARRIVAL_LIMIT = 10_000;
const HEADERS_LIMIT = 5_000;

/** Returns the HTTP side of a gateway, not listening yet. */
export async function createApp(parts: Parts): Promise<FastifyInstance> {
  const { configuration, logger, metrics, overloadedAfter = 2_000 } = parts;
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    bodyLimit: BODY_LIMIT,
    requestTimeout: ARRIVAL_LIMIT,
    // Node looks for late requests this often, by default every 30 seconds; and for none whose limit is below that of headers.
    http: { connectionsCheckingInterval: 1_000, headersTimeout: HEADERS_LIMIT },
    connectionTimeout: 60_000,
    trustProxy: configuration.behindProxy,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 100 },
    exposeHeadRoutes: false,
    frameworkErrors: (_error, _request, reply) => {
      sendProblem(reply, new ProblemError('invalid-request'));
    },
    clientErrorHandler: (_error, socket) => {
      refuseConnection(socket);
    },
  });
  app.removeContentTypeParser('text/plain');

  app.setErrorHandler((error, request, reply) => sendProblem(reply, problemFor(error, request.log)));
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new ProblemError('not-found')));
  app.addHook('onResponse', (request, reply, done) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    metrics.requestSeconds.observe(labels, reply.elapsedTime / 1000);
    done();
  });
  // Answers are about one person: nothing on the way may store them.
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('cache-control', 'no-store');
    done();
  });

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  });
  await app.register(rateLimit, {
    max: configuration.requestsAMinute,
    timeWindow: 60_000,
    errorResponseBuilder: () => new ProblemError('too-many-requests'),
  });
  await app.register(underPressure, {
    maxEventLoopDelay: overloadedAfter,
    pressureHandler: (_request, reply) => void sendProblem(reply, new ProblemError('source-unavailable')),
  });
  await addDocumentation(app);
  addOperation(app, parts);
  addSessions(app, parts);
  addRenewals(app, parts);
  return app;
}

function problemFor(error: unknown, log: Pick<Logger, 'error'>): ProblemError {
  if (error instanceof ProblemError) return error;
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  // Fastify's own: a body that is no JSON, too long, or of another type.
  if (typeof status === 'number' && status >= 400 && status < 500) return new ProblemError('invalid-request', status);
  log.error({ err: error }, 'request failed');
  return new ProblemError('source-unavailable');
}

/** Answers what is not even HTTP, or did not arrive in time. */
function refuseConnection(socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(problemBody(new ProblemError('invalid-request'), randomUUID()));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
      `connection: close\r\n\r\n${body}`,
  );
}
