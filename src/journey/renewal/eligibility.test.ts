import type { PermitRecord, PermitRecords, Renewal } from '../../citizen/citizen-records';
import type { Outcome, Validity, Window } from '../../rules/decision';
import type { Permit } from '../../rules/facts';
import { policy20180101 } from '../../rules/policies/2018-01-01';
import { permitRecordsView } from './permit-records-view';
import { signedInAs, verified } from '../../../test/support/fake-app';
import type { JourneyState } from '../journey-state';
import { nextStep } from './next-step';
import { renewalLine } from './renewal-line';
import { newRequestKey, requestKeyIn } from './request-key';
import { resultView } from './result-view';
import { daysUntilOpening, lastValidDay, eligibility } from './eligibility';
import { permitStateProps } from './permit-state';
import { verificationView } from './verification-view';

const PERMIT: Permit = {
  kind: 'residence-permit',
  status: 'valid',
  validFrom: '2025-06-16',
  validTo: '2026-06-15',
  renewals: 1,
};
const RECORD: PermitRecord = {
  name: '模拟市民一',
  identityNumber: '990000198804120017',
  identityMatches: true,
  permit: PERMIT,
  district: '徐汇区',
  circumstances: { housing: 'rented', occupation: 'employed' },
};
const KEY = 'a-key-of-some-renewal';
const UNCHANGED = {
  residence: 'unchanged',
  employment: 'unchanged',
  socialInsurance: 'unchanged',
  other: 'unchanged',
} as const;
const CHECKING: Renewal = {
  requestKey: KEY,
  reference: 'R-1',
  startedAt: Date.parse('2026-06-10T23:30:00+08:00'),
  before: { validFrom: '2025-06-16', validTo: '2026-06-15' },
  status: 'checking',
  sources: { ...UNCHANGED, other: 'checking' },
};
const UNDER_REVIEW: Renewal = { ...CHECKING, status: 'under-review' };

function concluded(outcome: Outcome, validity: Validity | null = null): Extract<Renewal, { status: 'concluded' }> {
  return {
    ...CHECKING,
    status: 'concluded',
    sources: UNCHANGED,
    concludedAt: Date.parse('2026-06-11T00:10:00+08:00'),
    decision: { policy: '2018-01-01', outcome, reasons: [], window: null, validity, materials: [], findings: [] },
  };
}
const RENEWED = concluded('renewed', { validFrom: '2026-06-16', validTo: '2027-06-15', continuous: true });

function recordsOf(permit: Partial<Permit> = {}, ...renewals: Renewal[]): PermitRecords {
  return { permit: { ...RECORD, permit: { ...PERMIT, ...permit } }, renewals };
}
const AFTER = { validFrom: '2026-06-16', validTo: '2027-06-15', renewals: 2 };

describe('A person’s eligibility', () => {
  test.each<[string, PermitRecords, string, string]>([
    ['a day before the window opens is: cannot verify', recordsOf(), '2026-05-15', 'cannot-verify'],
    ['on the day it opens is: can verify', recordsOf(), '2026-05-16', 'can-verify'],
    ['on the sixtieth day after expiry is: can verify', recordsOf(), '2026-08-14', 'can-verify'],
    ['on the sixty-first day after expiry is: cannot verify', recordsOf(), '2026-08-15', 'cannot-verify'],
    ['while a verification runs is: being checked', recordsOf({}, CHECKING), '2026-06-10', 'checking'],
    [
      'while the authority reviews it is: in review',
      recordsOf({ status: 'in-review' }, UNDER_REVIEW),
      '2026-06-10',
      'in-review',
    ],
    ['after it passed is: renewed', recordsOf(AFTER, RENEWED), '2026-06-11', 'renewed'],
    ['when the next window opens is: can verify again', recordsOf(AFTER, RENEWED), '2027-05-16', 'can-verify'],
    ['with a renewal of an earlier cycle ignores that renewal', recordsOf({}, RENEWED), '2026-05-01', 'cannot-verify'],
    [
      'after a verification failed is: can verify again',
      recordsOf({}, concluded('counter')),
      '2026-06-11',
      'can-verify',
    ],
    ['is judged on the day the policy took effect', recordsOf(), '2018-01-01', 'cannot-verify'],
  ])('%s', (_, records, today, type) => {
    expect(eligibility(records, policy20180101, today).type).toBe(type);
  });

  test('without a permit on record is: cannot verify', () => {
    expect(
      eligibility({ permit: { ...RECORD, permit: null }, renewals: [] }, policy20180101, '2026-06-10'),
    ).toMatchObject({
      type: 'cannot-verify',
      decision: { outcome: 'not-applicable', reasons: ['no-permit'] },
    });
  });

  const window: Window = {
    state: 'too-early',
    day: -40,
    opensOn: '2026-05-16',
    closesOn: '2026-07-15',
    overdueUntil: '2026-08-14',
  };
  test('forty days before expiry has a window that opens in ten days and ends at the permit’s own last day', () => {
    expect(daysUntilOpening(window, '2026-05-06')).toBe(10);
    expect(lastValidDay(window, '2026-05-06')).toBe('2026-06-15');
  });
});

describe('The state of the permit that a screen shows', () => {
  function stateOn(records: PermitRecords, today: string) {
    return permitStateProps(records, eligibility(records, policy20180101, today));
  }

  test('has the window if the day decides', () => {
    expect(stateOn(recordsOf(), '2026-06-10')).toEqual({
      window: { state: 'open', day: -5, opensOn: '2026-05-16', closesOn: '2026-07-15', overdueUntil: '2026-08-14' },
      reasons: [],
      renewedTo: undefined,
    });
  });

  test('has no window if the card is lost: that decides first', () => {
    expect(stateOn(recordsOf({ status: 'lost' }), '2026-06-10')).toEqual({
      window: 'not-judged',
      reasons: ['lost'],
      renewedTo: undefined,
    });
  });

  test('has the new last day once renewed', () => {
    expect(stateOn(recordsOf(AFTER, RENEWED), '2026-06-11').renewedTo).toBe('2027-06-15');
  });
});

describe('A personal screen', () => {
  const session = { type: 'signed-in', session: { token: 't', subject: 's', expiresAt: 0 } } as const;
  const today = '2026-06-10';
  const policy = policy20180101;

  test.each(['not-yet', 'expired', 'damaged'] as const)(
    'shows nobody’s records to a person who is not signed in: %s',
    (because) => {
      const view = permitRecordsView({
        session: { type: 'signed-out', because },
        records: { type: 'ready', records: recordsOf() },
        today,
        policy,
      });
      expect(view).toEqual({ type: 'signed-out', because });
    },
  );

  test.each<[JourneyState['records'], unknown]>([
    [{ type: 'not-asked' }, { type: 'loading' }],
    [{ type: 'loading' }, { type: 'loading' }],
    [
      { type: 'failed', failure: 'timeout' },
      { type: 'failed', failure: 'timeout' },
    ],
  ])('shows the records %j as %j', (records, view) => {
    expect(permitRecordsView({ session, records, today, policy })).toEqual(view);
  });

  test('says so if no policy is in force on the day', () => {
    expect(
      permitRecordsView({
        session,
        records: { type: 'ready', records: recordsOf() },
        today: '2017-12-31',
        policy: 'no-policy',
      }),
    ).toEqual({ type: 'no-policy', today: '2017-12-31' });
  });

  test('shows the records and what they allow today', () => {
    const records = recordsOf();
    expect(permitRecordsView({ session, records: { type: 'ready', records }, today, policy })).toMatchObject({
      type: 'ready',
      records,
      eligibility: { type: 'can-verify' },
    });
  });
});

describe('The result screen', () => {
  function view(records: PermitRecords, today: string, asked?: string) {
    return resultView(records, eligibility(records, policy20180101, today), today, asked);
  }

  test.each<[string, PermitRecords, string, string | undefined, unknown]>([
    [
      'for a key that is not on record shows “not found”',
      recordsOf({}, RENEWED),
      '2026-06-11',
      'another-key-than-that',
      { type: 'not-found' },
    ],
    [
      'for a running renewal shows that it is being checked',
      recordsOf({}, CHECKING),
      '2026-06-10',
      KEY,
      { type: 'checking' },
    ],
    [
      'without a key, while one runs, shows that it is being checked',
      recordsOf({}, CHECKING),
      '2026-06-10',
      undefined,
      { type: 'checking' },
    ],
    [
      'for a renewal under review shows its progress',
      recordsOf({}, UNDER_REVIEW),
      '2026-06-10',
      KEY,
      { type: 'in-review', renewal: UNDER_REVIEW, decision: 'none' },
    ],
    [
      'for a concluded renewal shows the authority’s decision, on the Shanghai day it was made',
      recordsOf(AFTER, RENEWED),
      '2026-09-01',
      KEY,
      { type: 'concluded', renewal: RENEWED, decision: RENEWED.decision, on: '2026-06-11' },
    ],
    [
      'without a key, once renewed, shows that renewal',
      recordsOf(AFTER, RENEWED),
      '2026-09-01',
      undefined,
      { type: 'concluded', renewal: RENEWED, decision: RENEWED.decision, on: '2026-06-11' },
    ],
  ])('%s', (_, records, today, asked, shown) => {
    expect(view(records, today, asked)).toEqual(shown);
  });

  test('without a key or a verification shows the person’s eligibility today', () => {
    expect(view(recordsOf(), '2026-08-15')).toMatchObject({
      type: 'today',
      on: '2026-08-15',
      decision: { outcome: 'reapply' },
    });
    expect(view(recordsOf(), '2026-06-10')).toMatchObject({ type: 'today', decision: { outcome: 'verify-online' } });
  });

  test('without a key, in review, shows the renewal under review if it is on record', () => {
    const under = recordsOf({ status: 'in-review' }, UNDER_REVIEW);
    expect(view(under, '2026-06-10')).toMatchObject({ type: 'in-review', renewal: UNDER_REVIEW });
    expect(view(recordsOf({ status: 'in-review' }), '2026-06-10')).toMatchObject({
      type: 'in-review',
      renewal: 'unknown',
    });
  });
});

describe('The verification screen', () => {
  const base: JourneyState = {
    today: '2026-06-10',
    policy: policy20180101,
    session: { type: 'signed-in', session: { token: 't', subject: 's', expiresAt: 0 } },
    arriving: { type: 'nobody' },
    consents: { by: '', to: [] },
    records: { type: 'ready', records: recordsOf() },
    renewal: { type: 'none' },
    ticked: [],
  };
  const waiting = { residence: 'waiting', employment: 'waiting', socialInsurance: 'waiting', other: 'waiting' };
  const ready = (...renewals: Renewal[]) =>
    ({ records: { type: 'ready', records: recordsOf({}, ...renewals) } }) as const;
  const running = { renewal: { type: 'running', requestKey: KEY } } as const;
  const finished = { renewal: { type: 'finished', requestKey: KEY } } as const;
  const other: Renewal = { ...concluded('counter'), requestKey: 'the-key-of-an-older-one' };

  test.each<[string, Partial<JourneyState>, unknown]>([
    ['is empty if nothing runs', {}, { type: 'none' }],
    [
      'shows four waiting sources while the request is on its way',
      { renewal: { type: 'sending', requestKey: KEY } },
      { type: 'sending', sources: waiting },
    ],
    [
      'says that nothing was sent if the key was not stored',
      { renewal: { type: 'not-stored' } },
      { type: 'not-stored' },
    ],
    ['says that the request was refused', { renewal: { type: 'refused' } }, { type: 'refused' }],
    [
      'says that it is unknown whether the request arrived',
      { renewal: { type: 'unanswered', requestKey: KEY, failure: 'timeout' } },
      { type: 'unanswered', failure: 'timeout' },
    ],
    [
      'shows a running verification',
      { ...ready(CHECKING), ...running },
      { type: 'checking', sources: CHECKING.sources, trouble: 'none' },
    ],
    [
      'shows a running verification that was started elsewhere',
      ready(CHECKING),
      { type: 'checking', sources: CHECKING.sources, trouble: 'none' },
    ],
    [
      'shows the trouble while a running verification cannot be reached',
      { ...ready(CHECKING), renewal: { type: 'interrupted', requestKey: KEY, failure: 'offline' } },
      { type: 'checking', sources: CHECKING.sources, trouble: 'offline' },
    ],
    [
      'shows an end that has not been seen',
      { ...ready(RENEWED), ...finished },
      { type: 'concluded', sources: UNCHANGED, requestKey: KEY },
    ],
    ['is empty once the end has been seen', ready(RENEWED), { type: 'none' }],
    [
      'is empty if an older renewal ended and this one never arrived',
      { ...ready(other), renewal: { type: 'never-arrived' } },
      { type: 'none' },
    ],
    ['is empty while a renewal is under review', { ...ready(UNDER_REVIEW), ...finished }, { type: 'none' }],
    [
      'is empty if the records cannot be read',
      { records: { type: 'failed', failure: 'offline' }, ...running },
      { type: 'none' },
    ],
  ])('%s', (_, state, shown) => {
    expect(verificationView({ ...base, ...state })).toEqual(shown);
  });
});

describe('A line of the history', () => {
  test('has the Shanghai day, and leads to the result', () => {
    expect(renewalLine(RENEWED)).toEqual({
      reference: 'R-1',
      startedOn: '2026-06-10',
      state: 'renewed',
      screen: '/pages/result/result?of=a-key-of-some-renewal',
    });
  });
  test('leads to the progress while it runs', () => {
    expect(renewalLine(CHECKING)).toMatchObject({ state: 'checking', screen: '/pages/verification/verification' });
    expect(renewalLine(UNDER_REVIEW)).toMatchObject({ state: 'under-review' });
  });
});

test('a renewed permit leads to its result, even with another verification unseen', async () => {
  const made = await signedInAs('smooth');
  await verified(made);
  const view = permitRecordsView(made.journey.store.getState());
  if (view.type !== 'ready') throw new Error('nothing is shown');
  const screen = `/pages/result/result?of=${view.records.renewals[0]?.requestKey ?? ''}`;
  const unseen = { type: 'finished', requestKey: 'another-key-than-that' } as const;
  expect(nextStep(view.eligibility, view.records, unseen)).toEqual({
    action: 'seeResult',
    screen,
  });
});

test.each(['sending', 'unanswered'] as const)(
  'while a request is %s, the next step leads to it and to no result',
  async (type) => {
    const { journey } = await signedInAs('smooth');
    const view = permitRecordsView(journey.store.getState());
    if (view.type !== 'ready') throw new Error('nothing is shown');
    const request = { type, requestKey: 'a-key-that-was-sent', failure: 'offline' } as const;
    expect(nextStep(view.eligibility, view.records, request)).toEqual({
      action: 'resume',
      screen: '/pages/verification/verification',
    });
  },
);

describe('A request key', () => {
  test('consists of 24 letters and digits', () => {
    const turns = [0, 0.5, 0.999_999];
    expect(newRequestKey(() => turns.push(turns.shift() ?? 0) && (turns[2] ?? 0))).toBe('0iz0iz0iz0iz0iz0iz0iz0iz');
  });
  test.each([
    [{ of: '0iz0iz0iz0iz0iz0' }, '0iz0iz0iz0iz0iz0'],
    [{ of: 'x'.repeat(64) }, 'x'.repeat(64)],
    [{ of: 'x'.repeat(65) }, undefined],
    [{ of: 'too-short' }, undefined],
    [{ of: '<script>alert(1)</script>' }, undefined],
    [{ of: '%E5%B1%85%E4%BD%8F%E8%AF%81' }, undefined],
    [{ id: '0iz0iz0iz0iz0iz0' }, undefined],
    [{}, undefined],
  ])('is read from the screen’s parameters %j as %s', (params, key) => {
    expect(requestKeyIn(params)).toBe(key);
  });
});
