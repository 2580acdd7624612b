import type { PersonId } from '../../citizen/mock/mock-person';
import { PERSON_IDS } from '../../citizen/mock/mock-person';
import type { Outcome, Reason } from '../../rules/decision';
import { signedInAs, started, verified } from '../../../test/support/fake-app';
import { permitRecordsView } from './permit-records-view';
import type { Journey } from '../journey';
import { nextStep, type NextStep } from './next-step';
import { resultView } from './result-view';
import type { Eligibility } from './eligibility';

interface Way {
  readonly eligibility: Eligibility['type'];
  readonly outcome: Outcome;
  readonly action: NextStep['action'];
  readonly screen: string;
  readonly reasons?: readonly Reason[];
}

const VERIFIES = {
  eligibility: 'can-verify',
  outcome: 'verify-online',
  action: 'renewMain',
  screen: '/pages/renewal/renewal',
} as const;
const STUCK = { eligibility: 'cannot-verify', action: 'whatNow', screen: '/pages/result/result' } as const;

/** Each person's eligibility on signing in, and the one step offered to them. */
const AT_FIRST: Readonly<Record<PersonId, Way>> = {
  smooth: VERIFIES,
  'last-day': VERIFIES,
  'after-expiry': VERIFIES,
  overdue: VERIFIES,
  lapsed: { ...STUCK, outcome: 'reapply', reasons: ['lapsed'] },
  'too-early': { ...STUCK, outcome: 'wait', reasons: ['too-early'] },
  'first-renewal': { ...STUCK, outcome: 'counter', reasons: ['first-renewal'] },
  moved: VERIFIES,
  'new-job': VERIFIES,
  'insurance-gap': VERIFIES,
  'two-reasons': VERIFIES,
  'needs-review': VERIFIES,
  'source-down': VERIFIES,
  'in-review': {
    eligibility: 'in-review',
    outcome: 'in-review',
    action: 'progress',
    screen: '/pages/result/result',
    reasons: ['in-review'],
  },
  cancelled: { ...STUCK, outcome: 'reapply', reasons: ['cancelled'] },
  lost: { ...STUCK, outcome: 'replace-card', reasons: ['lost'] },
  'no-permit': { ...STUCK, outcome: 'not-applicable', reasons: ['no-permit'] },
  foreigner: { ...STUCK, outcome: 'not-applicable', reasons: ['foreigner-permit'] },
  mismatch: { ...STUCK, outcome: 'counter', reasons: ['identity-mismatch'] },
};

function stands(journey: Journey) {
  const view = permitRecordsView(journey.store.getState());
  if (view.type !== 'ready') throw new Error(`the records are ${view.type}`);
  return { records: view.records, eligibility: view.eligibility };
}

function decisionShown(journey: Journey, requestKey?: string) {
  const { records, eligibility } = stands(journey);
  const view = resultView(records, eligibility, journey.store.getState().today, requestKey);
  if (view.type !== 'concluded') throw new Error(`the result is ${view.type}`);
  return view.decision;
}

test.each(PERSON_IDS)('%s is offered the one step that suits their case', async (person) => {
  const { journey } = await signedInAs(person);
  const { records, eligibility } = stands(journey);
  const { action, screen, outcome, reasons = [], eligibility: type } = AT_FIRST[person];
  expect(eligibility.type).toBe(type);
  expect(eligibility.decision).toMatchObject({ outcome, reasons });
  expect(nextStep(eligibility, records, journey.store.getState().renewal)).toEqual({ action, screen });
});

describe('A verification', () => {
  // Run on 2026-11-23.
  test.each<[PersonId, string, string, boolean]>([
    ['smooth', '2026-12-06', '2027-12-05', true],
    ['last-day', '2026-11-24', '2027-11-23', true],
    ['after-expiry', '2026-11-12', '2027-11-11', true],
    ['overdue', '2026-11-23', '2027-11-22', false],
  ])('renews the permit of %s: valid from %s to %s (R34, R35, R19)', async (person, validFrom, validTo, continuous) => {
    const made = await signedInAs(person);
    await verified(made);
    const { records, eligibility } = stands(made.journey);
    expect(eligibility.type).toBe('renewed');
    expect(decisionShown(made.journey)).toMatchObject({
      outcome: 'renewed',
      reasons: [],
      validity: { validFrom, validTo, continuous },
    });
    expect(records.permit.permit).toMatchObject({ validFrom, validTo });
    expect(nextStep(eligibility, records, made.journey.store.getState().renewal).action).toBe('seeResult');
  });

  test.each<[PersonId, Outcome, readonly Reason[]]>([
    ['moved', 'counter', ['residence-changed']],
    ['new-job', 'counter', ['employment-changed']],
    ['insurance-gap', 'counter', ['social-insurance-abnormal']],
    ['two-reasons', 'counter', ['residence-changed', 'social-insurance-abnormal']],
    ['needs-review', 'counter', ['other-needs-review']],
    ['source-down', 'retry', ['social-insurance-unavailable']],
  ])('of %s ends in %s because of %j, and extends nothing', async (person, outcome, reasons) => {
    const made = await signedInAs(person);
    const before = stands(made.journey).records.permit;
    await verified(made);
    const { records, eligibility } = stands(made.journey);
    const requestKey = records.renewals[0]?.requestKey ?? '';
    expect(decisionShown(made.journey, requestKey)).toMatchObject({ outcome, reasons, validity: null });
    expect(records.permit).toEqual(before);
    expect(eligibility.type).toBe('can-verify');
    // Its end has not been seen: the way leads there first, and to a new attempt after that.
    expect(nextStep(eligibility, records, made.journey.store.getState().renewal)).toEqual({
      action: 'seeResult',
      screen: `/pages/result/result?of=${requestKey}`,
    });
    made.journey.acknowledge();
    expect(nextStep(eligibility, records, made.journey.store.getState().renewal).action).toBe('renewMain');
  });
});

test('while it runs, the one step leads to its progress', async () => {
  const made = await signedInAs('smooth');
  await started(made);
  const { records, eligibility } = stands(made.journey);
  expect(eligibility.type).toBe('checking');
  expect(nextStep(eligibility, records, made.journey.store.getState().renewal)).toEqual({
    action: 'resume',
    screen: '/pages/verification/verification',
  });
});

test('a source that did not answer is tried again under the same consents, and the permit is renewed (D7)', async () => {
  const made = await signedInAs('source-down');
  await verified(made);
  expect(made.journey.hasConsents()).toBe(true);
  await made.journey.tryAgain();
  await made.pass(60_000);
  expect(decisionShown(made.journey)).toMatchObject({
    outcome: 'renewed',
    validity: { validFrom: '2026-12-04', validTo: '2027-12-03', continuous: true },
  });
  expect(stands(made.journey).records.renewals).toHaveLength(2);
});

test('verifying again once renewed shows the existing renewal (D10)', async () => {
  const made = await signedInAs('smooth');
  await verified(made);
  const first = stands(made.journey).records;
  await verified(made);
  expect(stands(made.journey).records).toEqual(first);
  expect(made.log.filter((line) => line === 'asks startVerification')).toHaveLength(2);
});
