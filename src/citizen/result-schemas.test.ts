import fc from 'fast-check';
import * as v from 'valibot';
import { RECORD_NAMES } from '../rules/facts';
import { RESULT_SCHEMAS } from './result-schemas';
import type { Operation } from './transport';
import { granted } from './citizen-records.contract';
import { fakeAuthority } from '../../test/support/fake-authority';

const KEY = 'the-first-key-0001';

/** Valid responses of every kind, as the mock returns them. */
async function goodAnswers(): Promise<readonly (readonly [Operation, unknown])[]> {
  const made = fakeAuthority();
  const { records } = made.mock;
  const answers: [Operation, unknown][] = [];
  for (const person of ['smooth', 'overdue', 'moved', 'mismatch', 'in-review', 'no-permit', 'foreigner']) {
    const session = granted(await records.signIn(person));
    const { token } = session;
    answers.push(['signIn', session], ['permitRecords', granted(await records.permitRecords(token))]);
    const started = await records.startVerification(token, { requestKey: KEY, consents: RECORD_NAMES });
    if (started.ok) answers.push(['startVerification', started.value]);
    made.now += 60_000;
    answers.push(['permitRecords', granted(await records.permitRecords(token))]);
    const followed = await records.renewal(token, KEY);
    if (followed.ok) answers.push(['renewal', followed.value]);
    answers.push(['signOut', granted(await records.signOut(token))]);
  }
  return answers;
}

function takes(operation: Operation, answer: unknown): boolean {
  return v.is(RESULT_SCHEMAS[operation], answer);
}

type Path = readonly (string | number)[];

/** The path to every field of an answer. */
function paths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...paths(inner, [...path, key])]);
}

function changed(
  value: unknown,
  [key, ...rest]: Path,
  change: (holder: Record<string, unknown>, key: string) => void,
): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  let holder = copy;
  let last = String(key);
  for (const next of rest) {
    holder = (holder as Record<string, unknown>)[last];
    last = String(next);
  }
  change(holder as Record<string, unknown>, last);
  return copy;
}

describe('A response', () => {
  let answers: readonly (readonly [Operation, unknown])[];
  let fields: readonly (readonly [Operation, unknown, Path])[];
  beforeAll(async () => {
    answers = await goodAnswers();
    fields = answers.flatMap(([operation, answer]) => paths(answer).map((path) => [operation, answer, path] as const));
  });

  test('in the agreed form is accepted, and passed on unchanged', () => {
    for (const [operation, answer] of answers) {
      const parsed = v.safeParse(RESULT_SCHEMAS[operation], JSON.parse(JSON.stringify(answer)));
      expect(parsed.issues).toBeUndefined();
      expect(parsed.output).toEqual(answer);
    }
  });

  test('to one operation is not accepted as a response to another', () => {
    for (const [operation, answer] of answers) {
      for (const other of ['signIn', 'signOut', 'permitRecords', 'renewal'] as const) {
        const alike = [operation, other].every((each) => each === 'renewal' || each === 'startVerification');
        if (other !== operation && !alike)
          expect([operation, other, takes(other, answer)]).toEqual([operation, other, false]);
      }
    }
  });

  test('with a field in an unexpected form is malformed, wherever the field is', () => {
    const strange: unknown[] = [
      undefined,
      [null],
      { strange: true },
      '',
      ' ',
      -0.5,
      Infinity,
      '2026-02-30',
      'x'.repeat(70),
    ];
    // Free text and optional fields cannot be distinguished by form.
    const free = ['name', 'identityNumber', 'district', 'token', 'subject', 'reference', 'policy', 'required', 'found'];
    for (const [operation, answer, path] of fields) {
      const field = String(path[path.length - 1]);
      for (const value of strange) {
        if (typeof value === 'string' && free.includes(field)) continue;
        if (value === undefined && ['for', 'housing', 'occupation'].includes(field)) continue;
        const damaged = changed(answer, path, (holder, key) => {
          if (value === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
          else holder[key] = value;
        });
        expect([operation, path, value, takes(operation, damaged)]).toEqual([operation, path, value, false]);
      }
    }
  });

  test('with an extra field is malformed, wherever it is', () => {
    for (const [operation, answer, path] of fields) {
      const damaged = changed(answer, path, (holder, key) => {
        const inner = holder[key];
        if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) Object.assign(inner, { points: 120 });
        else if (!Array.isArray(holder)) holder['points'] = 120;
        else holder[key] = { points: 120 };
      });
      expect([operation, path, takes(operation, damaged)]).toEqual([operation, path, false]);
    }
  });

  test('of any other kind is malformed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(RESULT_SCHEMAS) as Operation[])),
        fc.anything(),
        (operation, answer) => {
          expect(takes(operation, answer)).toBe(false);
        },
      ),
    );
  });

  function answerOf(operation: Operation, where: (answer: unknown) => boolean): unknown {
    const found = answers.find(([each, answer]) => each === operation && where(answer));
    return JSON.parse(JSON.stringify(found?.[1]));
  }
  const renewed = () =>
    answerOf('renewal', (answer) => JSON.stringify(answer).includes('"renewed"')) as {
      sources: Record<string, unknown>;
      startedAt: number;
      concludedAt: number;
      before: Record<string, unknown>;
      decision: Record<string, unknown>;
    };

  const recordsResult = () =>
    answerOf('permitRecords', () => true) as { permit: { permit: Record<string, unknown> }; renewals: unknown[] };
  const permitRecord = () => recordsResult().permit;
  const takesPermit = (change: object) =>
    takes('permitRecords', { ...recordsResult(), permit: { ...permitRecord(), ...change } });

  test('that grants a renewal without a validity is malformed, and so is a validity without a grant (R35)', () => {
    const answer = renewed();
    expect(takes('renewal', answer)).toBe(true);
    expect(takes('renewal', { ...answer, decision: { ...answer.decision, validity: null } })).toBe(false);
    expect(takes('renewal', { ...answer, decision: { ...answer.decision, outcome: 'counter' } })).toBe(false);
  });

  test('that grants a renewal and gives a reason against it is malformed', () => {
    const answer = renewed();
    expect(takes('renewal', { ...answer, decision: { ...answer.decision, reasons: ['lapsed'] } })).toBe(false);
  });

  test.each(['waiting', 'checking'])('that has concluded while a source is still %s is malformed', (progress) => {
    const answer = renewed();
    expect(takes('renewal', { ...answer, sources: { ...answer.sources, other: progress } })).toBe(false);
  });

  test('that concluded before it started is malformed', () => {
    const answer = renewed();
    expect(takes('renewal', { ...answer, concludedAt: answer.startedAt })).toBe(true);
    expect(takes('renewal', { ...answer, concludedAt: answer.startedAt - 1 })).toBe(false);
  });

  test('whose validity ends before it begins is malformed', () => {
    const answer = renewed();
    const backwards = { validFrom: '2026-12-05', validTo: '2026-12-04' };
    expect(takes('renewal', { ...answer, before: backwards })).toBe(false);
    const validity = { ...backwards, continuous: true };
    expect(takes('renewal', { ...answer, decision: { ...answer.decision, validity } })).toBe(false);
    expect(takesPermit({ permit: { ...permitRecord().permit, ...backwards } })).toBe(false);
  });

  test.each([-1, 0.5, NaN, 2 ** 53])('with %d renewals completed is malformed', (renewals) => {
    expect(takesPermit({ permit: { ...permitRecord().permit, renewals: 0 } })).toBe(true);
    expect(takesPermit({ permit: { ...permitRecord().permit, renewals } })).toBe(false);
  });

  test('that concludes with "may be verified" is malformed: that was the question', () => {
    const answer = renewed();
    const decision = { ...answer.decision, outcome: 'verify-online', validity: null };
    expect(takes('renewal', { ...answer, decision })).toBe(false);
  });

  test('with a permit whose name does not match is malformed (D12)', () => {
    expect(takesPermit({})).toBe(true);
    expect(takesPermit({ identityMatches: false })).toBe(false);
    expect(takesPermit({ identityMatches: false, permit: null })).toBe(false);
    expect(takesPermit({ identityMatches: false, permit: null, district: null })).toBe(true);
  });

  test.each(['2027-02-29', '2026-13-01', '2026-00-10', '2026-1-01', '20261105', '2026-11-05T00:00:00Z', ' 2026-11-05'])(
    'with the date %s is malformed',
    (validTo) => {
      const answer = renewed();
      expect(takes('renewal', { ...answer, before: { ...answer.before, validTo } })).toBe(false);
    },
  );
});
