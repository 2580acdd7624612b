import * as v from 'valibot';
import { isCalendarDate } from '../rules/calendar';
import { CLAUSE_IDS } from '../rules/clause-ids';
import { type Decision, OUTCOMES, PAPER_GROUPS, PAPER_NEEDS, PAPERS, REASONS, WINDOW_STATES } from '../rules/decision';
import { HOUSINGS, OCCUPATIONS, type Permit, PERMIT_KINDS, PERMIT_STATUSES, RECORD_STATES } from '../rules/facts';
import type { PermitRecords, Renewal, Session, SignedOut } from './citizen-records';
import type { Exactly } from './exact-schema';

/**
 * The schemas that every response must match. An extra field, a date that does not exist or a renewal granted without a
 * validity makes the whole response malformed.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const calendarDate = v.pipe(v.string(), v.check(isCalendarDate));
const wholeNumber = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(wholeNumber, v.minValue(0));

interface Period {
  validFrom: string;
  validTo: string;
}
/** Compares as text, which orders `YYYY-MM-DD` correctly. */
const isPeriod = ({ validFrom, validTo }: Period): boolean => validFrom <= validTo;

const period = { validFrom: calendarDate, validTo: calendarDate };

const permit = v.pipe(
  v.strictObject({
    kind: v.picklist(PERMIT_KINDS),
    status: v.picklist(PERMIT_STATUSES),
    ...period,
    renewals: count,
  }),
  v.check((given) => isPeriod(given)),
);
export const permitSchema: Exactly<Permit, typeof permit> = permit;

const circumstances = v.strictObject({
  housing: v.exactOptional(v.picklist(HOUSINGS)),
  occupation: v.exactOptional(v.picklist(OCCUPATIONS)),
});

const decision = v.pipe(
  v.strictObject({
    policy: text,
    outcome: v.picklist(OUTCOMES),
    reasons: v.array(v.picklist(REASONS)),
    window: v.nullable(
      v.strictObject({
        state: v.picklist(WINDOW_STATES),
        day: wholeNumber,
        opensOn: calendarDate,
        closesOn: calendarDate,
        overdueUntil: calendarDate,
      }),
    ),
    validity: v.nullable(
      v.pipe(
        v.strictObject({ ...period, continuous: v.boolean() }),
        v.check((given) => isPeriod(given)),
      ),
    ),
    materials: v.array(
      v.strictObject({
        group: v.picklist(PAPER_GROUPS),
        need: v.picklist(PAPER_NEEDS),
        items: v.array(v.picklist(PAPERS)),
        for: v.exactOptional(v.picklist(HOUSINGS)),
      }),
    ),
    findings: v.array(
      v.strictObject({
        clause: v.picklist(CLAUSE_IDS),
        required: v.string(),
        found: v.string(),
        result: v.picklist(['met', 'not-met', 'not-judged']),
      }),
    ),
  }),
  // A renewal always has a validity, and no other outcome has one (R35).
  v.check(({ outcome, validity, reasons }) =>
    outcome === 'renewed' ? validity !== null && reasons.length === 0 : validity === null,
  ),
);
export const decisionSchema: Exactly<Decision, typeof decision> = decision;

const recordState = v.picklist(RECORD_STATES);
const records = v.strictObject({
  residence: recordState,
  employment: recordState,
  socialInsurance: recordState,
  other: recordState,
});

const sourceProgress = v.picklist(['waiting', 'checking', ...RECORD_STATES]);
const progress = v.strictObject({
  residence: sourceProgress,
  employment: sourceProgress,
  socialInsurance: sourceProgress,
  other: sourceProgress,
});

export const requestKeySchema = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{16,64}$/));

const renewalCase = {
  requestKey: requestKeySchema,
  reference: text,
  startedAt: wholeNumber,
  before: v.pipe(
    v.strictObject(period),
    v.check((given) => isPeriod(given)),
  ),
};

const renewal = v.variant('status', [
  v.strictObject({ ...renewalCase, status: v.literal('checking'), sources: progress }),
  v.strictObject({ ...renewalCase, status: v.literal('under-review'), sources: progress }),
  v.pipe(
    // A decision needs the results of all four sources.
    v.strictObject({
      ...renewalCase,
      status: v.literal('concluded'),
      sources: records,
      concludedAt: wholeNumber,
      decision,
    }),
    v.check(
      (concluded) => concluded.concludedAt >= concluded.startedAt && concluded.decision.outcome !== 'verify-online',
    ),
  ),
]);

const session = v.strictObject({ token: text, subject: text, expiresAt: wholeNumber });
const signedOut = v.strictObject({ signedOut: v.literal(true) });
const permitRecord = v.pipe(
  v.strictObject({
    name: text,
    identityNumber: text,
    identityMatches: v.boolean(),
    permit: v.nullable(permit),
    district: v.nullable(text),
    circumstances,
  }),
  // If the real name is not the holder's, the response must not contain the permit (D12).
  v.check(
    ({ identityMatches, permit, district }) =>
      (identityMatches || permit === null) && (permit !== null || district === null),
  ),
);
const permitRecords = v.strictObject({ permit: permitRecord, renewals: v.array(renewal) });

const signIn: Exactly<Session, typeof session> = session;
const signOut: Exactly<SignedOut, typeof signedOut> = signedOut;
const permitRecordsAnswer: Exactly<PermitRecords, typeof permitRecords> = permitRecords;
const renewalAnswer: Exactly<Renewal, typeof renewal> = renewal;

/** The schema of the response to each operation. */
export const RESULT_SCHEMAS = {
  signIn,
  signOut,
  permitRecords: permitRecordsAnswer,
  startVerification: renewalAnswer,
  renewal: renewalAnswer,
} as const;
