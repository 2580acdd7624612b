import type { VerificationRequest } from '../../citizen/citizen-records';
import {
  ALL_SOURCES,
  fakeApp,
  type FakeApp,
  LONG_ENOUGH,
  settled,
  signedInAs,
  started,
  start,
} from '../../../test/support/fake-app';
import { verificationView } from './verification-view';

/** Records every request that reaches the authority from now on. */
function requests({ source }: FakeApp): VerificationRequest[] {
  const seen: VerificationRequest[] = [];
  const { records } = source.mock;
  source.mock = {
    ...source.mock,
    records: {
      ...records,
      startVerification(token, request) {
        seen.push(request);
        return records.startVerification(token, request);
      },
    },
  };
  return seen;
}

function state({ journey }: FakeApp) {
  return journey.store.getState();
}

function renewals({ journey }: FakeApp) {
  const { records } = journey.store.getState();
  return records.type === 'ready' ? records.records.renewals : [];
}

describe('A request to verify', () => {
  test('is stored on the device, under one key of 24 letters and digits, before it is sent', async () => {
    const made = await signedInAs('smooth');
    const sent = requests(made);
    made.log.length = 0;
    const answer = made.hold('startVerification');
    void start(made);
    await settled();
    expect(made.log).toEqual(['keeps pending', 'asks startVerification']);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.requestKey).toMatch(/^[0-9a-z]{24}$/);
    expect(sent[0]?.consents).toEqual(['residence', 'employment', 'socialInsurance', 'other']);
    expect(JSON.parse(made.stored.get('pending') ?? '')).toEqual({
      subject: 'smooth',
      requestKey: sent[0]?.requestKey,
    });
    await answer();
  });

  test('is not sent while the device is full, and is sent once there is room', async () => {
    const made = await signedInAs('smooth');
    const sent = requests(made);
    made.full = true;
    await started(made);
    expect(sent).toEqual([]);
    expect(state(made).renewal).toEqual({ type: 'not-stored' });
    expect(verificationView(state(made)).type).toBe('not-stored');
    made.full = false;
    expect(made.journey.hasConsents()).toBe(true);
    await made.journey.tryAgain();
    await made.pass(LONG_ENOUGH);
    expect(sent).toHaveLength(1);
    expect(renewals(made)[0]).toMatchObject({ status: 'concluded', decision: { outcome: 'renewed' } });
  });

  test('is sent once, however often the start button is tapped', async () => {
    const made = await signedInAs('smooth');
    const sent = requests(made);
    const answer = made.hold('startVerification');
    void start(made);
    void start(made);
    await settled();
    void start(made);
    await answer();
    expect(sent).toHaveLength(1);
    expect(renewals(made)).toHaveLength(1);
  });

  test('is sent again under the same key if its response is lost, and renews once', async () => {
    const made = await signedInAs('smooth');
    const sent = requests(made);
    made.source.mock.demonstration.setFault({ failure: 'lost-answer', operation: 'startVerification', times: 1 });
    await started(made);
    expect(state(made).renewal).toMatchObject({ type: 'unanswered', failure: 'timeout' });
    expect(verificationView(state(made))).toEqual({ type: 'unanswered', failure: 'timeout' });
    await made.journey.sendAgain();
    await made.pass(LONG_ENOUGH);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect(renewals(made)).toMatchObject([
      { requestKey: sent[0]?.requestKey, status: 'concluded', decision: { outcome: 'renewed' } },
    ]);
  });

  test.each(['offline', 'timeout', 'source-unavailable', 'malformed-answer'] as const)(
    'that ends in %s is reported as possibly arrived, and can be sent again',
    async (failure) => {
      const made = await signedInAs('smooth');
      made.source.mock.demonstration.setFault({ failure, operation: 'startVerification', times: 1 });
      await started(made);
      expect(state(made).renewal).toMatchObject({ type: 'unanswered', failure });
      await made.journey.sendAgain();
      await made.pass(LONG_ENOUGH);
      expect(renewals(made)).toMatchObject([{ status: 'concluded', decision: { outcome: 'renewed' } }]);
    },
  );

  test('is refused without a consent, and leaves nothing behind', async () => {
    const made = await signedInAs('smooth');
    await start(made, ['residence', 'employment', 'other']);
    await settled();
    expect(state(made).renewal).toEqual({ type: 'refused' });
    expect(made.stored.has('pending')).toBe(false);
    expect(renewals(made)).toEqual([]);
  });

  test('is not sent by a person who is not signed in', async () => {
    const made = fakeApp();
    const sent = requests(made);
    await made.journey.start();
    await started(made);
    await made.journey.sendAgain();
    expect(made.journey.hasConsents()).toBe(false);
    await made.journey.tryAgain();
    expect(sent).toEqual([]);
    expect(made.stored.size).toBe(0);
  });

  test('that another device has overtaken follows the running one', async () => {
    const made = await signedInAs('smooth');
    const { records } = made.source.mock;
    const elsewhere = await records.signIn('smooth');
    if (!elsewhere.ok) throw new Error(elsewhere.failure);
    const requestKey = 'begun-on-another-device';
    await records.startVerification(elsewhere.value.token, { requestKey, consents: ALL_SOURCES });
    await started(made);
    expect(state(made).renewal).toEqual({ type: 'running', requestKey });
    expect(JSON.parse(made.stored.get('pending') ?? '')).toEqual({ subject: 'smooth', requestKey });
    await made.pass(LONG_ENOUGH);
    expect(renewals(made)).toMatchObject([{ requestKey, status: 'concluded' }]);
  });

  test('is not reported as lost because of records that were requested before it arrived', async () => {
    const made = await signedInAs('smooth');
    const look = made.hold('permitRecords');
    void made.journey.refresh();
    await settled();
    await started(made);
    await look();
    expect(state(made).renewal.type).toBe('running');
    expect(verificationView(state(made)).type).toBe('checking');
    await made.pass(LONG_ENOUGH);
    expect(verificationView(state(made)).type).toBe('concluded');
  });
});
