import * as v from 'valibot';
import { decisionSchema, permitSchema, requestKeySchema } from '../result-schemas';
import { CitizenError } from '../transport';
import type { Instant, RequestKey } from '../citizen-records';
import type { Exactly } from '../exact-schema';
import type { Decision } from '../../rules/decision';
import { type Permit, RECORD_STATES } from '../../rules/facts';
import type { PersonId } from './mock-person';
import type { VerificationPlan } from './progress';
import type { Storage } from './storage';

/** One verification on the authority's file. */
export interface CaseOnFile {
  readonly requestKey: RequestKey;
  readonly reference: string;
  readonly startedAt: Instant;
  /** The permit as it was then. */
  readonly permit: Permit;
  readonly plan: VerificationPlan;
  /** `null` until the authority has decided. */
  readonly conclusion: Conclusion | null;
}

interface Conclusion {
  readonly concludedAt: Instant;
  readonly decision: Decision;
}

/** The authority's data on one person beyond their story. */
export interface PersonFile {
  readonly version: 1;
  /** The number of verifications ever started, including deleted ones; used to number the references. */
  readonly started: number;
  /** `null` until the first renewal: the permit is then as in the person's story, relative to today. */
  readonly renewedPermit: Permit | null;
  /** The oldest first. */
  readonly cases: readonly CaseOnFile[];
}

export const EMPTY_FILE: PersonFile = { version: 1, started: 0, renewedPermit: null, cases: [] };

/** At about 2 KB each, far below Alipay's limit of 200 KB for a key. */
const MOST_CASES = 20;

const instant = v.pipe(v.number(), v.safeInteger());
const sourcePlan = v.strictObject({ checkingAt: instant, answersAt: instant, answer: v.picklist(RECORD_STATES) });
const file = v.strictObject({
  version: v.literal(1),
  started: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  renewedPermit: v.nullable(permitSchema),
  cases: v.array(
    v.strictObject({
      requestKey: requestKeySchema,
      reference: v.string(),
      startedAt: instant,
      permit: permitSchema,
      plan: v.strictObject({
        residence: sourcePlan,
        employment: sourcePlan,
        socialInsurance: sourcePlan,
        other: sourcePlan,
      }),
      conclusion: v.nullable(v.strictObject({ concludedAt: instant, decision: decisionSchema })),
    }),
  ),
});
const fileSchema: Exactly<PersonFile, typeof file> = file;

const PREFIX = 'mock-citizen/person/';

/**
 * Reads a person's file. Throws `malformed-answer` if it cannot be read: starting a new one would lose a renewal and grant
 * it again.
 */
export function readFile(storage: Storage, id: PersonId): PersonFile {
  const text = storage.read(PREFIX + id);
  if (text === null) return EMPTY_FILE;
  const parsed = v.safeParse(fileSchema, parsedJson(text));
  if (!parsed.success) throw new CitizenError('malformed-answer');
  return parsed.output;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text, withoutRequirement);
  } catch {
    throw new CitizenError('malformed-answer');
  }
}

/** Files written up to version 0.2 have a `requirement` in each finding, which the schema no longer knows. */
function withoutRequirement(key: string, value: unknown): unknown {
  return key === 'requirement' ? undefined : value;
}

/** Writes the file in one step; throws if the store is full. */
export function writeFile(storage: Storage, id: PersonId, file: PersonFile): void {
  storage.write(PREFIX + id, JSON.stringify(file));
}

export function removeFile(storage: Storage, id: PersonId): void {
  storage.remove(PREFIX + id);
}

/** Adds a case to the file. If it is full, drops the oldest case that did not renew, so that renewals are not lost. */
export function withCase(file: PersonFile, added: CaseOnFile): PersonFile {
  return { ...file, started: file.started + 1, cases: [...withRoom(file.cases), added] };
}

function withRoom(cases: readonly CaseOnFile[]): readonly CaseOnFile[] {
  if (cases.length < MOST_CASES) return cases;
  const dispensable = cases.findIndex(({ conclusion }) => conclusion?.decision.outcome !== 'renewed');
  return cases.filter((_, index) => index !== Math.max(dispensable, 0));
}
