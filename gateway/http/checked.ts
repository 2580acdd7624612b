import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { ProblemError } from './problem';

/** @throws ProblemError `invalid-request` if what was sent does not match. */
export function received<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new ProblemError('invalid-request');
  return parsed.output;
}

class BrokenPromiseError extends Error {
  override name = 'BrokenPromiseError';
}

/**
 * Returns an answer as JSON, if it keeps the contract. What does not fit is never sent: the client would take a part of it for
 * true.
 */
export function promised<T>(schema: v.GenericSchema<unknown, T>, value: T): string {
  const parsed = v.safeParse(schema, value);
  // Names the place and not the value, which may be anyone's.
  if (!parsed.success) throw new BrokenPromiseError(parsed.issues.map((issue) => v.getDotPath(issue)).join(', '));
  return JSON.stringify(parsed.output);
}

/** Sends a read under its tag, or 304 if the client has it already. */
export function sendRead(request: FastifyRequest, reply: FastifyReply, json: string): FastifyReply {
  const etag = `"${createHash('sha256').update(json).digest('base64url')}"`;
  reply.header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('application/json').send(json);
}
