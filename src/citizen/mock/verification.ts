import * as v from 'valibot';
import { RECORD_NAMES } from '../../rules/facts';
import { requestKeySchema } from '../result-schemas';
import { CitizenError } from '../transport';
import type { Instant, Renewal, RequestKey, VerificationRequest } from '../citizen-records';
import { type CaseOnFile, type PersonFile, withCase } from './authority-state';
import { decideOnPermit } from './decide-on-permit';
import type { MockPerson } from './mock-person';
import { permitAt } from './permit-on-record';
import { answersOf, dueAt, planned, progressAt } from './progress';
import { referenceNumber } from './reference-number';
import { reviewOf } from './review';

/**
 * Returns the file at an instant: decides a verification whose last source has responded, and extends a permit that passed.
 * The day of application counts, so sources that respond late or after midnight do not make anyone miss the window. Returns
 * the same file if nothing is due.
 */
export function settled(person: MockPerson, file: PersonFile, now: Instant): PersonFile {
  const due = file.cases.find(({ plan, conclusion }) => conclusion === null && dueAt(plan) <= now);
  if (due === undefined) return file;
  const concludedAt = dueAt(due.plan);
  const decision = decideOnPermit(person, due.permit, due.startedAt, answersOf(due.plan));
  const { validity } = decision;
  return {
    ...file,
    renewedPermit:
      validity === null
        ? file.renewedPermit
        : {
            ...due.permit,
            validFrom: validity.validFrom,
            validTo: validity.validTo,
            renewals: due.permit.renewals + 1,
          },
    cases: file.cases.map((each) => (each === due ? { ...due, conclusion: { concludedAt, decision } } : each)),
  };
}

/** Returns every renewal on a settled file, the newest first. */
export function renewalsOf(person: MockPerson, file: PersonFile, now: Instant): readonly Renewal[] {
  const permit = permitAt(person, file, now);
  const underReview = permit?.status === 'in-review' ? [reviewOf(person, permit, now)] : [];
  return [...file.cases.map((each) => renewalOf(each, now)).reverse(), ...underReview];
}

function renewalOf(each: CaseOnFile, now: Instant): Renewal {
  const { requestKey, reference, startedAt, permit, plan, conclusion } = each;
  const { validFrom, validTo } = permit;
  const renewal = { requestKey, reference, startedAt, before: { validFrom, validTo } };
  return conclusion === null
    ? { ...renewal, status: 'checking', sources: progressAt(plan, now) }
    : { ...renewal, status: 'concluded', sources: answersOf(plan), ...conclusion };
}

/**
 * Starts a verification on a settled file. Returns the file unchanged if it already holds this request, or one that bars a
 * second (D10); `requestKey` identifies the renewal to return. Throws `refused` if the rules do not allow a
 * verification, or a consent is missing.
 */
export function begun(
  person: MockPerson,
  file: PersonFile,
  { requestKey, consents }: VerificationRequest,
  now: Instant,
): { readonly file: PersonFile; readonly requestKey: RequestKey } {
  const wellFormed = v.is(requestKeySchema, requestKey);
  if (!wellFormed || !RECORD_NAMES.every((name) => consents.includes(name))) throw new CitizenError('refused');

  const known = renewalsOf(person, file, now);
  const same = known.find((renewal) => renewal.requestKey === requestKey) ?? known.find(bars);
  if (same !== undefined) return { file, requestKey: same.requestKey };

  const permit = permitAt(person, file, now);
  const { outcome } = decideOnPermit(person, permit, now);
  const renewed = known.find((renewal) => renewal.status === 'concluded' && renewal.decision.outcome === 'renewed');
  // Until the next window opens, the last renewal belongs to this cycle.
  if (outcome === 'wait' && renewed !== undefined) return { file, requestKey: renewed.requestKey };
  if (outcome !== 'verify-online' || permit === null) throw new CitizenError('refused');

  const records = file.started === 0 ? person.firstRecords : person.records;
  const opened: CaseOnFile = {
    requestKey,
    reference: referenceNumber(person, now, file.started + 1),
    startedAt: now,
    permit,
    plan: planned(requestKey, now, records),
    conclusion: null,
  };
  return { file: withCase(file, opened), requestKey };
}

function bars({ status }: Renewal): boolean {
  return status === 'checking' || status === 'under-review';
}
