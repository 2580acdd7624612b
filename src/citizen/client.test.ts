import { type Transport, CitizenError, type CitizenRequest } from './transport';
import { type ContractSubject, citizenRecordsContract, granted } from './citizen-records.contract';
import type { CitizenRecords } from './citizen-records';
import { citizenRecordsOver } from './client';
import { authorityOver } from './mock/authority';
import { fakeAuthority, promptTimer } from '../../test/support/fake-authority';
import { network } from './mock/delays';
import { setFault } from './mock/faults';
import { faultyTransport } from './mock/faulty-transport';
import { PERSON_FOR } from '../../test/support/contract-people';
import type { Timer } from './timer';

/** Everything goes as text, both ways, as it would over HTTP. */
function asText(ask: Transport): Transport {
  const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  // The parsed text is the request that was sent, since it has just been written from it.
  return async (request) => copied(await ask(copied(request) as CitizenRequest));
}

citizenRecordsContract('The client, over text,', (): ContractSubject => {
  const made = fakeAuthority();
  const { storage, clock, random, timer } = made.options;
  const authority = authorityOver({ storage, clock, random, sessionLasts: 30 * 60_000 });
  const client = (): CitizenRecords =>
    citizenRecordsOver(asText(faultyTransport(authority, storage, network(timer, 0))), { timer });
  return {
    records: client(),
    restarted: client,
    authorisationOf: (holder) => PERSON_FOR[holder],
    advance(milliseconds) {
      made.now += milliseconds;
    },
    failNext(operation, failure) {
      setFault(storage, { failure, operation, times: 1 });
    },
  };
});

/** A timer that the test advances. */
function handTimer() {
  const pending = new Map<number, { readonly due: number; readonly run: () => void }>();
  let now = 0;
  let count = 0;
  const timer: Timer = (milliseconds, run) => {
    const id = (count += 1);
    pending.set(id, { due: now + milliseconds, run });
    return () => {
      pending.delete(id);
    };
  };
  return {
    timer,
    pending,
    wind: (milliseconds: number) => {
      now += milliseconds;
      for (const [id, { due, run }] of [...pending]) {
        if (due <= now && pending.delete(id)) run();
      }
    },
  };
}

/** Resolves when all pending promises have settled, except those that wait for a timer. */
function allThatCanHappen(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function over(ask: Transport): CitizenRecords {
  return citizenRecordsOver(ask, { timer: promptTimer });
}

const NOTHING_ON_RECORD = {
  permit: {
    name: '模拟市民一',
    identityNumber: '990000198804120011',
    identityMatches: true,
    permit: null,
    district: null,
    circumstances: {},
  },
  renewals: [],
};

describe('The client', () => {
  test.each<[string, Transport]>([
    ['rejects with an error that it does not know', () => Promise.reject(new TypeError('request:fail'))],
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- WeChat's and Alipay's requests do so
    ['rejects with a value that is not an error', () => Promise.reject({ errMsg: 'request:fail' })],
    [
      'throws before it has begun',
      () => {
        throw new Error('no such host');
      },
    ],
  ])('reports the source as unavailable if the transport %s', async (_, ask) => {
    expect(await over(ask).permitRecords('token')).toEqual({ ok: false, failure: 'source-unavailable' });
  });

  test('passes on a named failure', async () => {
    const records = over(() => Promise.reject(new CitizenError('offline')));
    expect(await records.permitRecords('token')).toEqual({ ok: false, failure: 'offline' });
  });

  test.each([undefined, null, '', '<html>Welcome to the hotel’s wireless network</html>', 0, [], {}])(
    'reports %j as a malformed answer',
    async (answer) => {
      const records = over(() => Promise.resolve(answer));
      expect([
        await records.signIn('a'),
        await records.signOut('t'),
        await records.permitRecords('t'),
        await records.startVerification('t', { requestKey: 'the-first-key-0001', consents: [] }),
        await records.renewal('t', 'the-first-key-0001'),
      ]).toEqual(Array(5).fill({ ok: false, failure: 'malformed-answer' }));
    },
  );

  test('does not take the result of another renewal for the one it asked about', async () => {
    const made = fakeAuthority();
    const { token } = granted(await made.mock.records.signIn('in-review'));
    const [review] = granted(await made.mock.records.permitRecords(token)).renewals;
    const records = over(() => Promise.resolve(review));
    expect(await records.renewal('t', review?.requestKey ?? '')).toEqual({ ok: true, value: review });
    expect(await records.renewal('t', 'another-key-0001')).toEqual({ ok: false, failure: 'malformed-answer' });
  });

  test('passes the operation on with all its arguments', async () => {
    const sent: CitizenRequest[] = [];
    const records = over((request) => {
      sent.push(request);
      return Promise.resolve(null);
    });
    const request = { requestKey: 'the-first-key-0001', consents: ['residence'] } as const;
    await records.signIn('authorisation');
    await records.signOut('token');
    await records.permitRecords('token');
    await records.startVerification('token', request);
    await records.renewal('token', 'the-first-key-0001');
    expect(sent).toEqual([
      { operation: 'signIn', authorisation: 'authorisation' },
      { operation: 'signOut', token: 'token' },
      { operation: 'permitRecords', token: 'token' },
      { operation: 'startVerification', token: 'token', request },
      { operation: 'renewal', token: 'token', requestKey: 'the-first-key-0001' },
    ]);
  });
});

describe('The time limit', () => {
  test('is ten seconds: nothing is decided before, a timeout then', async () => {
    const { timer, wind } = handTimer();
    const settled = jest.fn();
    const answer = citizenRecordsOver(() => new Promise(() => undefined), { timer }).permitRecords('token');
    void answer.then(settled);
    wind(9_999);
    await allThatCanHappen();
    expect(settled).not.toHaveBeenCalled();
    wind(1);
    expect(await answer).toEqual({ ok: false, failure: 'timeout' });
  });

  test('is cancelled by a response, and by a failure', async () => {
    const { timer, pending } = handTimer();
    expect(
      (await citizenRecordsOver(() => Promise.resolve(NOTHING_ON_RECORD), { timer }).permitRecords('token')).ok,
    ).toBe(true);
    await citizenRecordsOver(() => Promise.reject(new CitizenError('offline')), { timer }).permitRecords('token');
    await allThatCanHappen();
    expect(pending.size).toBe(0);
  });

  test('once exceeded is not undone by a response that comes too late', async () => {
    const { timer, wind } = handTimer();
    let answerNow: (value: unknown) => void = () => undefined;
    let failNow: (error: Error) => void = () => undefined;
    const late = citizenRecordsOver(() => new Promise((resolve) => (answerNow = resolve)), { timer }).permitRecords(
      'token',
    );
    const lateFailure = citizenRecordsOver(() => new Promise((_, reject) => (failNow = reject)), {
      timer,
    }).permitRecords('t');
    wind(10_000);
    answerNow(NOTHING_ON_RECORD);
    failNow(new Error('too late'));
    expect(await late).toEqual({ ok: false, failure: 'timeout' });
    expect(await lateFailure).toEqual({ ok: false, failure: 'timeout' });
  });
});
