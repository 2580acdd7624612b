import { RECORD_NAMES } from '../rules/facts';
import type { Operation } from './transport';
import { type Result, type CitizenRecords, type Failure, FAILURES, type Renewal } from './citizen-records';

/** The holders that every adapter must be able to show, each as the authority has them on record. */
export type Holder = 'renewable' | 'moved' | 'unreachable-once' | 'too-early' | 'under-review' | 'another-name';

/** The adapter under test and the controls of the authority behind it. */
export interface ContractSubject {
  readonly records: CitizenRecords;
  /** A new adapter to the same authority, as after the app was killed. */
  restarted(): CitizenRecords;
  authorisationOf(holder: Holder): string;
  /** Lets so many milliseconds pass at the authority. */
  advance(milliseconds: number): void;
  /** Makes the next request of this kind fail like this; with `lost-answer` it takes effect, but no response arrives. */
  failNext(operation: Operation, failure: Failure | 'lost-answer'): void;
}

const DAY = 86_400_000;
/** Milliseconds after which every authority has decided. */
const LONG_ENOUGH = 60_000;

const FIRST_KEY = 'contract-first-key-0001';
const SECOND_KEY = 'contract-second-key-0002';
const ALL_CONSENTS = { consents: RECORD_NAMES };

export function granted<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`expected an answer, got the failure ${answer.failure}`);
  return answer.value;
}

async function signedIn(fakeAuthority: ContractSubject, holder: Holder): Promise<string> {
  return granted(await fakeAuthority.records.signIn(fakeAuthority.authorisationOf(holder))).token;
}

function outcomeOf(renewal: Renewal): string {
  return renewal.status === 'concluded' ? renewal.decision.outcome : renewal.status;
}

/** Defines the tests that every adapter of the port must pass. */
export function citizenRecordsContract(adapter: string, build: () => ContractSubject): void {
  describe(`${adapter} keeps the contract of citizen records`, () => {
    let fakeAuthority: ContractSubject;
    let records: CitizenRecords;
    beforeEach(() => {
      fakeAuthority = build();
      records = fakeAuthority.records;
    });

    const start = async (token: string, requestKey: string): Promise<Renewal> =>
      granted(await records.startVerification(token, { requestKey, ...ALL_CONSENTS }));
    const end = async (token: string, requestKey: string): Promise<Renewal> => {
      fakeAuthority.advance(LONG_ENOUGH);
      return granted(await records.renewal(token, requestKey));
    };
    const asEach = (token: string): Readonly<Record<Operation, () => Promise<Result<unknown>>>> => ({
      signIn: () => records.signIn(fakeAuthority.authorisationOf('renewable')),
      signOut: () => records.signOut(token),
      permitRecords: () => records.permitRecords(token),
      startVerification: () => records.startVerification(token, { requestKey: FIRST_KEY, ...ALL_CONSENTS }),
      renewal: () => records.renewal(token, FIRST_KEY),
    });
    const PERSONAL = ['permitRecords', 'startVerification', 'renewal'] as const;

    describe('Sessions', () => {
      test('an unknown authorisation is refused', async () => {
        expect(await records.signIn('nobody')).toEqual({ ok: false, failure: 'refused' });
      });

      test.each(PERSONAL)('%s needs a session', async (operation) => {
        const answer = await asEach('a token that was never given')[operation]();
        expect(answer).toEqual({ ok: false, failure: 'session-expired' });
      });

      test.each(PERSONAL)('%s is not answered after signing out', async (operation) => {
        const token = await signedIn(fakeAuthority, 'renewable');
        expect(await records.signOut(token)).toEqual({ ok: true, value: { signedOut: true } });
        expect(await asEach(token)[operation]()).toEqual({ ok: false, failure: 'session-expired' });
      });

      test.each(PERSONAL)('%s is not answered once the session has expired', async (operation) => {
        const token = await signedIn(fakeAuthority, 'renewable');
        fakeAuthority.advance(DAY);
        expect(await asEach(token)[operation]()).toEqual({ ok: false, failure: 'session-expired' });
      });

      test('signing out ends one session and no other', async () => {
        const [first, second] = [
          await signedIn(fakeAuthority, 'renewable'),
          await signedIn(fakeAuthority, 'renewable'),
        ];
        await records.signOut(first);
        expect((await records.permitRecords(second)).ok).toBe(true);
      });

      test('a session outlives the app', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        expect((await fakeAuthority.restarted().permitRecords(token)).ok).toBe(true);
      });

      test('two holders never see each other', async () => {
        const [one, other] = [await signedIn(fakeAuthority, 'renewable'), await signedIn(fakeAuthority, 'moved')];
        await start(one, FIRST_KEY);
        expect(granted(await records.permitRecords(other)).renewals).toEqual([]);
        expect(await records.renewal(other, FIRST_KEY)).toEqual({ ok: false, failure: 'refused' });
      });
    });

    describe('The permit', () => {
      test('is hidden if it bears another name (D12)', async () => {
        const permit = granted(await records.permitRecords(await signedIn(fakeAuthority, 'another-name'))).permit;
        expect(permit).toMatchObject({ identityMatches: false, permit: null, district: null, circumstances: {} });
      });

      test('is shown in full to its holder (R15, R16)', async () => {
        const record = granted(await records.permitRecords(await signedIn(fakeAuthority, 'renewable'))).permit;
        expect(record).toMatchObject({ identityMatches: true, permit: { kind: 'residence-permit', status: 'valid' } });
        expect(record.district).not.toBeNull();
      });
    });

    describe('A verification that passes', () => {
      test('starts with the validity of the day and with sources that have not all answered', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const { permit } = granted(await records.permitRecords(token)).permit;
        const renewal = await start(token, FIRST_KEY);
        expect(renewal).toMatchObject({
          requestKey: FIRST_KEY,
          status: 'checking',
          before: { validFrom: permit?.validFrom, validTo: permit?.validTo },
        });
        expect(Object.values(renewal.sources)).toContain('waiting');
      });

      test('ends in one year more, which the permit then shows (R34, R35, R38)', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const before = granted(await records.permitRecords(token)).permit.permit;
        await start(token, FIRST_KEY);
        const renewal = await end(token, FIRST_KEY);
        expect(outcomeOf(renewal)).toBe('renewed');
        const after = granted(await records.permitRecords(token)).permit.permit;
        expect(renewal).toMatchObject({
          decision: { validity: { validFrom: after?.validFrom, validTo: after?.validTo } },
          sources: {
            residence: 'unchanged',
            employment: 'unchanged',
            socialInsurance: 'unchanged',
            other: 'unchanged',
          },
        });
        expect(after?.renewals).toBe((before?.renewals ?? 0) + 1);
        expect(after?.validTo.slice(0, 4)).toBe(String(Number(before?.validTo.slice(0, 4)) + 1));
      });

      test('is concluded and extends the permit in one and the same answer', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const before = granted(await records.permitRecords(token)).permit.permit?.validTo;
        await start(token, FIRST_KEY);
        const seen = new Set<string>();
        for (let step = 0; step < 120; step += 1) {
          const { permit, renewals } = granted(await records.permitRecords(token));
          seen.add(
            `${renewals.map(outcomeOf).join()}, ${permit.permit?.validTo === before ? 'as before' : 'extended'}`,
          );
          fakeAuthority.advance(LONG_ENOUGH / 120);
        }
        expect([...seen]).toEqual(['checking, as before', 'renewed, extended']);
      });

      test('does not extend the permit before all sources have answered', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const before = granted(await records.permitRecords(token)).permit;
        expect((await start(token, FIRST_KEY)).status).toBe('checking');
        expect(granted(await records.permitRecords(token)).permit).toEqual(before);
      });

      test('goes on while the app is closed, under the same reference', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const { reference } = await start(token, FIRST_KEY);
        fakeAuthority.advance(LONG_ENOUGH);
        const renewal = granted(await fakeAuthority.restarted().renewal(token, FIRST_KEY));
        expect(renewal.reference).toBe(reference);
        expect(outcomeOf(renewal)).toBe('renewed');
      });

      test('reports each source step by step and never goes backwards', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        let seen = await start(token, FIRST_KEY);
        const rank = (progress: string): number => ['waiting', 'checking'].indexOf(progress);
        for (let step = 0; step < 120; step += 1) {
          fakeAuthority.advance(LONG_ENOUGH / 120);
          const next = granted(await records.renewal(token, FIRST_KEY));
          for (const name of RECORD_NAMES) {
            const [earlier, later] = [seen.sources[name], next.sources[name]];
            if (rank(earlier) === -1) expect(later).toBe(earlier);
            else if (rank(later) !== -1) expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier));
          }
          seen = next;
        }
        expect(seen.status).toBe('concluded');
      });

      test('is still renewed tomorrow, after a new sign-in in a new app (R38)', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        await start(token, FIRST_KEY);
        await end(token, FIRST_KEY);
        const renewed = granted(await records.permitRecords(token)).permit;
        fakeAuthority.advance(DAY);
        const restarted = fakeAuthority.restarted();
        const tomorrow = granted(await restarted.signIn(fakeAuthority.authorisationOf('renewable'))).token;
        expect(granted(await restarted.permitRecords(tomorrow)).permit).toEqual(renewed);
      });
    });

    describe('Nothing is renewed twice (D10)', () => {
      test('the same request sent again is the same renewal', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const first = await start(token, FIRST_KEY);
        expect(await start(token, FIRST_KEY)).toEqual(first);
        expect(granted(await records.permitRecords(token)).renewals).toHaveLength(1);
      });

      test('the same request sent at the same moment twice is the same renewal', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const [one, other] = await Promise.all([start(token, FIRST_KEY), start(token, FIRST_KEY)]);
        expect(one).toEqual(other);
        expect(granted(await records.permitRecords(token)).renewals).toHaveLength(1);
      });

      test('another request while one runs gets the running one back, with its key', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const first = await start(token, FIRST_KEY);
        expect(await start(token, SECOND_KEY)).toEqual(first);
        expect(await records.renewal(token, SECOND_KEY)).toEqual({ ok: false, failure: 'refused' });
      });

      test('another request after it has renewed gets that renewal back and extends nothing', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        await start(token, FIRST_KEY);
        const renewed = await end(token, FIRST_KEY);
        const permit = granted(await records.permitRecords(token)).permit;
        expect(await start(token, SECOND_KEY)).toEqual(renewed);
        fakeAuthority.advance(LONG_ENOUGH);
        expect(granted(await records.permitRecords(token)).permit).toEqual(permit);
      });

      test('the same request after it has renewed gets the result', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        await start(token, FIRST_KEY);
        const renewed = await end(token, FIRST_KEY);
        expect(await start(token, FIRST_KEY)).toEqual(renewed);
      });

      test.each(['lost-answer', 'malformed-answer', 'timeout', 'offline'] as const)(
        'after %s the same request starts one verification, not two',
        async (failure) => {
          const token = await signedIn(fakeAuthority, 'renewable');
          fakeAuthority.failNext('startVerification', failure);
          const unknown = await records.startVerification(token, { requestKey: FIRST_KEY, ...ALL_CONSENTS });
          expect(unknown.ok).toBe(false);
          fakeAuthority.advance(1_000);
          await start(token, FIRST_KEY);
          expect(outcomeOf(await end(token, FIRST_KEY))).toBe('renewed');
          expect(granted(await records.permitRecords(token)).renewals).toHaveLength(1);
        },
      );

      test('a renewal whose response was lost is found under its key by the next launch', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        fakeAuthority.failNext('startVerification', 'lost-answer');
        await records.startVerification(token, { requestKey: FIRST_KEY, ...ALL_CONSENTS });
        fakeAuthority.advance(LONG_ENOUGH);
        expect(outcomeOf(granted(await fakeAuthority.restarted().renewal(token, FIRST_KEY)))).toBe('renewed');
      });

      test('a request that never arrived leaves nothing behind', async () => {
        const token = await signedIn(fakeAuthority, 'renewable');
        fakeAuthority.failNext('startVerification', 'offline');
        await records.startVerification(token, { requestKey: FIRST_KEY, ...ALL_CONSENTS });
        expect(granted(await records.permitRecords(token)).renewals).toEqual([]);
      });

      test('a renewal under review is returned for any key', async () => {
        const token = await signedIn(fakeAuthority, 'under-review');
        const [review] = granted(await records.permitRecords(token)).renewals;
        expect(review?.status).toBe('under-review');
        expect(await start(token, FIRST_KEY)).toEqual(review);
      });
    });

    describe('A verification that does not pass', () => {
      test('leaves the permit as it was, and may be tried again; the list has the newest first', async () => {
        const token = await signedIn(fakeAuthority, 'moved');
        const before = granted(await records.permitRecords(token)).permit;
        await start(token, FIRST_KEY);
        const failed = await end(token, FIRST_KEY);
        expect(failed).toMatchObject({ decision: { outcome: 'counter', reasons: ['residence-changed'] } });
        expect(granted(await records.permitRecords(token)).permit).toEqual(before);
        await start(token, SECOND_KEY);
        const keys = granted(await records.permitRecords(token)).renewals.map(({ requestKey }) => requestKey);
        expect(keys).toEqual([SECOND_KEY, FIRST_KEY]);
      });

      test('is not held against the person if a source did not answer (D7)', async () => {
        const token = await signedIn(fakeAuthority, 'unreachable-once');
        const before = granted(await records.permitRecords(token)).permit;
        await start(token, FIRST_KEY);
        expect(outcomeOf(await end(token, FIRST_KEY))).toBe('retry');
        expect(granted(await records.permitRecords(token)).permit).toEqual(before);
        expect((await start(token, FIRST_KEY)).status).toBe('concluded');
        const again = await start(token, SECOND_KEY);
        expect(again).toMatchObject({ status: 'checking', requestKey: SECOND_KEY });
        expect(outcomeOf(await end(token, SECOND_KEY))).toBe('renewed');
      });
    });

    describe('The authority refuses', () => {
      test.each(['too-early', 'another-name'] as const)('a verification of someone %s', async (holder) => {
        const token = await signedIn(fakeAuthority, holder);
        const answer = await records.startVerification(token, { requestKey: FIRST_KEY, ...ALL_CONSENTS });
        expect(answer).toEqual({ ok: false, failure: 'refused' });
        expect(granted(await records.permitRecords(token)).renewals).toEqual([]);
      });

      test.each(RECORD_NAMES)('a verification without consent to read %s', async (missing) => {
        const token = await signedIn(fakeAuthority, 'renewable');
        const others = RECORD_NAMES.filter((name) => name !== missing);
        // Four consents, but to three sources.
        const consents = [...others, ...others.slice(0, 1)];
        const answer = await records.startVerification(token, { requestKey: FIRST_KEY, consents });
        expect(answer).toEqual({ ok: false, failure: 'refused' });
        expect(granted(await records.permitRecords(token)).renewals).toEqual([]);
      });

      test.each(['', 'fifteen-letters', 'a'.repeat(65), 'a key with blanks', '钥匙'.repeat(10)])(
        'the request key "%s"',
        async (requestKey) => {
          const token = await signedIn(fakeAuthority, 'renewable');
          const answer = await records.startVerification(token, { requestKey, ...ALL_CONSENTS });
          expect(answer).toEqual({ ok: false, failure: 'refused' });
        },
      );

      test('the progress of an unknown renewal', async () => {
        const answer = await records.renewal(await signedIn(fakeAuthority, 'renewable'), FIRST_KEY);
        expect(answer).toEqual({ ok: false, failure: 'refused' });
      });
    });

    describe('A failure has a name and does not persist', () => {
      const operations: readonly Operation[] = ['signIn', 'permitRecords', 'startVerification', 'renewal', 'signOut'];
      const cases = operations.flatMap((operation) => FAILURES.map((failure) => [operation, failure] as const));

      test.each(cases)('%s: %s', async (operation, failure) => {
        const token = await signedIn(fakeAuthority, 'renewable');
        await start(token, FIRST_KEY);
        fakeAuthority.failNext(operation, failure);
        expect(await asEach(token)[operation]()).toEqual({ ok: false, failure });
        if (failure !== 'session-expired' && operation !== 'signOut') {
          expect((await asEach(token)[operation]()).ok).toBe(true);
        }
      });

      test.each(operations)('%s: a lost answer is a timeout', async (operation) => {
        const token = await signedIn(fakeAuthority, 'renewable');
        fakeAuthority.failNext(operation, 'lost-answer');
        expect(await asEach(token)[operation]()).toEqual({ ok: false, failure: 'timeout' });
      });
    });
  });
}
