import { RECORD_NAMES } from '../../rules/facts';
import { granted } from '../citizen-records.contract';
import { fakeAuthority } from '../../../test/support/fake-authority';
import { faultIn, setFault, strike } from './faults';

/** Some phone may still have it stored; the port has no such operation any more. */
const OF_AN_EARLIER_VERSION = '{"failure":"offline","times":1,"operation":"renewals"}';

describe('A fault', () => {
  test('fails as many requests as it was set for, then no more', async () => {
    const { mock } = fakeAuthority();
    mock.demonstration.setFault({ failure: 'offline', times: 2 });
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push((await mock.records.signIn('smooth')).ok);
    expect(answers).toEqual([false, false, true]);
    expect(mock.demonstration.currentFault()).toBeNull();
  });

  test('fails only its own operation', async () => {
    const { mock } = fakeAuthority();
    mock.demonstration.setFault({ failure: 'source-unavailable', operation: 'permitRecords', times: 1 });
    const { token } = granted(await mock.records.signIn('smooth'));
    expect(await mock.records.permitRecords(token)).toEqual({ ok: false, failure: 'source-unavailable' });
    expect((await mock.records.permitRecords(token)).ok).toBe(true);
  });

  test('survives a restart, with the number of failures it has left', async () => {
    const made = fakeAuthority();
    made.mock.demonstration.setFault({ failure: 'timeout', times: 3 });
    await made.mock.records.signIn('smooth');
    made.restart();
    expect(made.mock.demonstration.currentFault()).toEqual({ failure: 'timeout', times: 2 });
  });

  test('replaces the previous one, and can be cleared', () => {
    const { demonstration } = fakeAuthority().mock;
    demonstration.setFault({ failure: 'timeout', times: 3 });
    demonstration.setFault({ failure: 'refused', operation: 'permitRecords', times: 1 });
    expect(demonstration.currentFault()).toEqual({ failure: 'refused', operation: 'permitRecords', times: 1 });
    demonstration.clearFaults();
    expect(demonstration.currentFault()).toBeNull();
  });

  test('cannot be set if the store is full, and setFault returns false', () => {
    const { mock, storage } = fakeAuthority();
    storage.full = true;
    expect(mock.demonstration.setFault({ failure: 'offline', times: 1 })).toBe(false);
    expect(mock.demonstration.currentFault()).toBeNull();
  });

  test.each([
    'not JSON',
    '{}',
    '{"failure":"sulking","times":1}',
    '{"failure":"offline","times":0}',
    'null',
    OF_AN_EARLIER_VERSION,
  ])('that is stored but cannot be read is ignored: %s', (text) => {
    const { storage } = fakeAuthority();
    setFault(storage, { failure: 'offline', times: 1 });
    const [key] = [...storage.texts.keys()];
    storage.texts.set(key ?? '', text);
    expect(faultIn(storage)).toBeNull();
    expect(strike(storage, 'permitRecords')).toBe('none');
  });
});

describe('A verification whose start goes wrong', () => {
  test.each([
    ['lost-answer', 1],
    ['malformed-answer', 1],
    ['timeout', 0],
    ['offline', 0],
    ['source-unavailable', 0],
    ['refused', 0],
    ['session-expired', 0],
  ] as const)('by %s has begun %i times', async (failure, begun) => {
    const { mock } = fakeAuthority();
    const { token } = granted(await mock.records.signIn('smooth'));
    mock.demonstration.setFault({ failure, operation: 'startVerification', times: 1 });
    const request = { requestKey: 'the-first-key-0001', consents: RECORD_NAMES };
    expect((await mock.records.startVerification(token, request)).ok).toBe(false);
    expect(granted(await mock.records.permitRecords(token)).renewals).toHaveLength(begun);
  });
});

test('a lost response to a sign-in leaves an unused session, and the next sign-in works', async () => {
  const { mock } = fakeAuthority();
  mock.demonstration.setFault({ failure: 'lost-answer', operation: 'signIn', times: 1 });
  expect(await mock.records.signIn('smooth')).toEqual({ ok: false, failure: 'timeout' });
  expect((await mock.records.signIn('smooth')).ok).toBe(true);
});

test('the response to a refused request can be lost too', async () => {
  const { mock } = fakeAuthority();
  mock.demonstration.setFault({ failure: 'lost-answer', times: 1 });
  expect(await mock.records.signIn('nobody')).toEqual({ ok: false, failure: 'timeout' });
});
