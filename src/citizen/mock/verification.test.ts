import { RECORD_NAMES } from '../../rules/facts';
import type { Renewal } from '../citizen-records';
import { granted } from '../citizen-records.contract';
import { fakeAuthority, type FakeAuthority, noon } from '../../../test/support/fake-authority';
import type { PersonId } from './mock-person';
import { createMockCitizenRecords } from './mock-citizen-records';

const KEY = 'the-first-key-0001';
const DAY = 86_400_000;
const LONG_ENOUGH = 60_000;

async function signedIn({ mock }: FakeAuthority, person: PersonId): Promise<string> {
  return granted(await mock.records.signIn(person)).token;
}

async function started(made: FakeAuthority, person: PersonId, requestKey = KEY): Promise<Renewal> {
  const token = await signedIn(made, person);
  return granted(await made.mock.records.startVerification(token, { requestKey, consents: RECORD_NAMES }));
}

async function found(made: FakeAuthority, person: PersonId, requestKey = KEY): Promise<Renewal> {
  return granted(await made.mock.records.renewal(await signedIn(made, person), requestKey));
}

async function validity(made: FakeAuthority, person: PersonId): Promise<readonly [string, string, number] | null> {
  const { permit } = granted(await made.mock.records.permitRecords(await signedIn(made, person))).permit;
  return permit && [permit.validFrom, permit.validTo, permit.renewals];
}

describe('The new validity (D9)', () => {
  test.each<[PersonId, string, readonly [string, string, number], readonly [string, string, number]]>([
    ['smooth', '2026-11-23', ['2025-12-06', '2026-12-05', 2], ['2026-12-06', '2027-12-05', 3]],
    ['last-day', '2028-02-29', ['2027-03-01', '2028-02-29', 1], ['2028-03-01', '2029-02-28', 2]],
    ['last-day', '2028-02-28', ['2027-02-28', '2028-02-28', 1], ['2028-02-29', '2029-02-28', 2]],
    ['after-expiry', '2026-11-23', ['2025-11-12', '2026-11-11', 3], ['2026-11-12', '2027-11-11', 4]],
    ['overdue', '2026-11-23', ['2025-10-10', '2026-10-09', 4], ['2026-11-23', '2027-11-22', 5]],
    ['overdue', '2028-02-29', ['2027-01-16', '2028-01-15', 4], ['2028-02-29', '2029-02-28', 5]],
  ])('%s on %s: %j becomes %j', async (person, day, before, after) => {
    const made = fakeAuthority(noon(day));
    expect(await validity(made, person)).toEqual(before);
    await started(made, person);
    made.now += LONG_ENOUGH;
    expect(await validity(made, person)).toEqual(after);
  });
});

describe('A verification across midnight in Shanghai', () => {
  const BEFORE_MIDNIGHT = Date.parse('2026-11-23T23:59:59+08:00');

  test('is decided by the day of applying', async () => {
    const made = fakeAuthority(BEFORE_MIDNIGHT);
    const { before } = await started(made, 'overdue');
    made.now += LONG_ENOUGH;
    const renewal = await found(made, 'overdue');
    expect(before).toEqual({ validFrom: '2025-10-10', validTo: '2026-10-09' });
    expect(renewal).toMatchObject({
      before,
      decision: { window: { day: 45 }, validity: { validFrom: '2026-11-23', validTo: '2027-11-22' } },
    });
  });

  test('shows the same permit on both sides of it', async () => {
    const made = fakeAuthority(BEFORE_MIDNIGHT);
    await started(made, 'smooth');
    const before = await validity(made, 'smooth');
    made.now += 1_500;
    expect((await found(made, 'smooth')).status).toBe('checking');
    expect(await validity(made, 'smooth')).toEqual(before);
  });

  test('is decided as of its own time, however long the app stays closed', async () => {
    const made = fakeAuthority(BEFORE_MIDNIGHT);
    const { startedAt } = await started(made, 'smooth');
    made.now += 200 * DAY;
    made.restart();
    const renewal = await found(made, 'smooth');
    expect(renewal).toMatchObject({ decision: { validity: { validTo: '2027-12-05' } } });
    const took = renewal.status === 'concluded' ? renewal.concludedAt - startedAt : 0;
    expect(took).toBeGreaterThanOrEqual(3_000);
    expect(took).toBeLessThanOrEqual(6_000);
  });
});

describe('The moment when the last source answers', () => {
  test('is the one at which the verification is concluded, and the millisecond before is not', async () => {
    const made = fakeAuthority();
    await started(made, 'smooth');
    const dueAt = async (): Promise<number> => {
      const tried = fakeAuthority();
      await started(tried, 'smooth');
      tried.now += LONG_ENOUGH;
      const renewal = await found(tried, 'smooth');
      return renewal.status === 'concluded' ? renewal.concludedAt : 0;
    };
    made.now = (await dueAt()) - 1;
    expect((await found(made, 'smooth')).status).toBe('checking');
    made.now += 1;
    expect(await found(made, 'smooth')).toMatchObject({ status: 'concluded', concludedAt: made.now });
  });
});

describe('From cycle to cycle', () => {
  test('the renewed permit grows older, and can be renewed again in its next window', async () => {
    const made = fakeAuthority(noon('2026-11-23'));
    await started(made, 'smooth');
    made.now = noon('2027-11-04');
    expect((await started(made, 'smooth', 'the-second-key-0002')).requestKey).toBe(KEY);
    made.now = noon('2027-11-05');
    expect((await started(made, 'smooth', 'the-second-key-0002')).requestKey).toBe('the-second-key-0002');
    made.now += LONG_ENOUGH;
    expect(await validity(made, 'smooth')).toEqual(['2027-12-06', '2028-12-05', 4]);
  });

  test('a renewed permit that was let lapse is refused, as anyone’s would be', async () => {
    const made = fakeAuthority(noon('2026-11-23'));
    await started(made, 'smooth');
    made.now = noon('2028-02-04');
    const token = await signedIn(made, 'smooth');
    const request = { requestKey: 'the-second-key-0002', consents: RECORD_NAMES };
    expect(await made.mock.records.startVerification(token, request)).toEqual({ ok: false, failure: 'refused' });
  });

  test('a verification begun in the last second of the last day and answered after midnight is in time', async () => {
    const made = fakeAuthority(noon('2026-11-23'));
    await started(made, 'smooth');
    made.now = Date.parse('2028-02-03T23:59:59+08:00');
    await started(made, 'smooth', 'the-second-key-0002');
    made.now += LONG_ENOUGH;
    expect(await found(made, 'smooth', 'the-second-key-0002')).toMatchObject({
      decision: { outcome: 'renewed', window: { state: 'overdue', day: 60 } },
    });
    expect(await validity(made, 'smooth')).toEqual(['2028-02-03', '2029-02-02', 4]);
  });

  test('those whose verification failed stay as their story has them', async () => {
    const made = fakeAuthority(noon('2026-11-23'));
    await started(made, 'moved');
    made.now = noon('2027-06-01');
    expect(await validity(made, 'moved')).toEqual(['2026-06-17', '2027-06-16', 1]);
  });
});

describe('A renewal under review', () => {
  test('was asked for three days ago, every day, at one time of the day', async () => {
    const made = fakeAuthority(noon('2026-11-23'));
    const token = await signedIn(made, 'in-review');
    const [review] = granted(await made.mock.records.permitRecords(token)).renewals;
    made.now += 1_000;
    expect(granted(await made.mock.records.permitRecords(token)).renewals).toEqual([review]);
    expect(review).toMatchObject({
      status: 'under-review',
      reference: 'YS20261120-1400',
      startedAt: Date.parse('2026-11-20T10:24:00+08:00'),
      before: { validFrom: '2025-12-06', validTo: '2026-12-05' },
    });
    expect(granted(await made.mock.records.renewal(token, review?.requestKey ?? ''))).toEqual(review);
  });
});

describe('Reference numbers', () => {
  test('are short, readable and marked as a demonstration’s, and no two are the same', async () => {
    const made = fakeAuthority(noon('2026-11-23'));
    const first = await started(made, 'source-down');
    made.now += LONG_ENOUGH;
    const second = await started(made, 'source-down', 'the-second-key-0002');
    const other = await started(made, 'smooth');
    expect([first, second, other].map(({ reference }) => reference)).toEqual([
      'YS20261123-1301',
      'YS20261123-1302',
      'YS20261123-0101',
    ]);
  });
});

describe('When things go wrong around it', () => {
  test('a clock set back keeps a verification waiting, and takes no renewal back', async () => {
    const made = fakeAuthority(noon('2026-11-23'));
    await started(made, 'smooth');
    made.now -= DAY;
    expect(Object.values((await found(made, 'smooth')).sources)).toEqual(Array(4).fill('waiting'));
    made.now += DAY + LONG_ENOUGH;
    expect((await found(made, 'smooth')).status).toBe('concluded');
    made.now -= DAY;
    expect((await found(made, 'smooth')).status).toBe('concluded');
  });

  test('a clock before every law leaves the source unavailable, not the app in pieces', async () => {
    const made = fakeAuthority(0);
    const token = await signedIn(made, 'smooth');
    const answer = await made.mock.records.startVerification(token, { requestKey: KEY, consents: RECORD_NAMES });
    expect(answer).toEqual({ ok: false, failure: 'source-unavailable' });
  });

  test('two apps on one store start one verification between them', async () => {
    const made = fakeAuthority();
    const token = await signedIn(made, 'smooth');
    const other = createMockCitizenRecords(made.options).records;
    const renewals = await Promise.all(
      [made.mock.records, other].map((records, index) =>
        records.startVerification(token, { requestKey: `from-window-no-000${String(index)}`, consents: RECORD_NAMES }),
      ),
    );
    expect(renewals.map(granted).map(({ requestKey }) => requestKey)).toEqual(Array(2).fill('from-window-no-0000'));
  });
});
