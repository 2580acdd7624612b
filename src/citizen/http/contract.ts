import * as v from 'valibot';
import { RECORD_NAMES } from '../../rules/facts';
import type { Failure } from '../citizen-records';

/**
 * What travels to a gateway, and how it says no. The answers are those of the port (../result-schemas.ts).
 * docs/api/openapi.yaml describes all of it, and a test holds the two together.
 */

const text = v.pipe(v.string(), v.nonEmpty());

/** Body of `POST /v1/sessions`. */
export const sessionRequestSchema = v.strictObject({
  /** Far above the codes of WeChat, Alipay and OpenID Connect. */
  authorisation: v.pipe(text, v.maxLength(512)),
});

/** Body of `PUT /v1/me/renewals/{requestKey}`. */
export const verificationRequestSchema = v.strictObject({
  consents: v.pipe(v.array(v.picklist(RECORD_NAMES)), v.maxLength(RECORD_NAMES.length)),
});

/** The last part of each problem's address: failures of the port, and mistakes in a request that the app never makes. */
export const PROBLEMS = [
  'session-expired',
  'refused',
  'source-unavailable',
  'invalid-request',
  'not-found',
  'too-many-requests',
] as const;
export type ProblemName = (typeof PROBLEMS)[number];

/** Returns the address of a problem's description. */
export function problemType<Name extends ProblemName | Failure>(name: Name): `/problems/${Name}` {
  return `/problems/${name}`;
}

/** Problem details (RFC 9457). `instance` is the identifier to quote when asking about it. */
export const problemSchema = v.strictObject({
  type: v.picklist(PROBLEMS.map((name) => problemType(name))),
  title: text,
  status: v.pipe(v.number(), v.safeInteger(), v.minValue(400), v.maxValue(599)),
  instance: text,
});
export type Problem = v.InferOutput<typeof problemSchema>;

/** Whom a demonstration lets one play: the body of `GET /v1/demonstration/people`. */
export const peopleSchema = v.array(
  v.strictObject({
    /** What the sign-in takes as the authorisation. */
    id: text,
    name: v.string(),
    story: v.strictObject({ zh: v.string(), en: v.string() }),
  }),
);
