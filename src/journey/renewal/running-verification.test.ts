import type { Renewal } from '../../citizen/citizen-records';
import type { RecordName } from '../../rules/facts';
import { permitRecordsView } from './permit-records-view';
import {
  ALL_SOURCES,
  type FakeApp,
  LONG_ENOUGH,
  settled,
  signedInAs,
  started,
  verified,
  start,
} from '../../../test/support/fake-app';
import { verificationView } from './verification-view';

function asked({ log }: FakeApp, what: string): number {
  return log.filter((line) => line === `asks ${what}`).length;
}

function state({ journey }: FakeApp) {
  return journey.store.getState();
}

function renewals({ journey }: FakeApp): readonly Renewal[] {
  const { records } = journey.store.getState();
  return records.type === 'ready' ? records.records.renewals : [];
}

function permitEnds({ journey }: FakeApp): string | undefined {
  const { records } = journey.store.getState();
  return records.type === 'ready' ? records.records.permit.permit?.validTo : undefined;
}

describe('A running verification', () => {
  test('is polled twice a second until it ends, with each source shown by itself', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    const seen: Renewal['sources'][] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      const view = verificationView(state(made));
      if ('sources' in view) seen.push(view.sources);
      await made.pass(500);
    }
    expect(new Set(made.pauses)).toEqual(new Set([500]));
    expect(seen[0]).toEqual({
      residence: 'waiting',
      employment: 'waiting',
      socialInsurance: 'waiting',
      other: 'waiting',
    });
    // Four sources start and finish, each in its own time.
    expect(new Set(seen.map((sources) => JSON.stringify(sources))).size).toBeGreaterThan(4);
    expect(verificationView(state(made))).toMatchObject({
      type: 'concluded',
      sources: { residence: 'unchanged', employment: 'unchanged', socialInsurance: 'unchanged', other: 'unchanged' },
    });
    // Polling stops after that.
    const questions = made.log.length;
    await made.pass(LONG_ENOUGH);
    expect(made.log).toHaveLength(questions);
    expect(state(made).renewal.type).toBe('finished');
  });

  test('that cannot be reached is polled less and less often, and shown again when it can be', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    made.pauses.length = 0;
    const [running] = renewals(made);
    if (running === undefined) throw new Error('nothing runs');
    made.instead = { renewal: () => Promise.resolve({ ok: false, failure: 'offline' }) };
    for (const pause of [500, 1000, 2000, 4000, 8000, 8000]) await made.pass(pause);
    expect(made.pauses).toEqual([1000, 2000, 4000, 8000, 8000, 8000]);
    expect(state(made).renewal).toMatchObject({ type: 'interrupted', failure: 'offline' });
    expect(verificationView(state(made))).toMatchObject({ type: 'checking', trouble: 'offline' });
    made.instead = { renewal: () => Promise.resolve({ ok: true, value: running }) };
    await made.pass(8000);
    expect(made.pauses.at(-1)).toBe(500);
    expect(state(made).renewal.type).toBe('running');
    expect(verificationView(state(made))).toMatchObject({ type: 'checking', trouble: 'none' });
  });

  test('polled at once by a tap is not polled twice from then on', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    made.source.mock.demonstration.setFault({ failure: 'offline', operation: 'renewal', times: 1 });
    await made.pass(500);
    const before = asked(made, 'renewal');
    made.journey.askNow();
    made.journey.askNow();
    await made.pass(500);
    await made.pass(500);
    await made.pass(500);
    // One for the tap, and one for each pause of the one remaining loop.
    expect(asked(made, 'renewal') - before).toBe(4);
  });

  test('that is no longer on record is no longer polled', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    made.instead = { renewal: () => Promise.resolve({ ok: false, failure: 'refused' }) };
    made.source.mock.demonstration.reset('smooth');
    await made.pass(500);
    expect(state(made).renewal.type).toBe('finished');
    expect(verificationView(state(made))).toEqual({ type: 'none' });
    const questions = made.log.length;
    await made.pass(LONG_ENOUGH);
    expect(made.log).toHaveLength(questions);
  });

  test('that ended while the permit could not be read shows the extended permit as soon as it can be', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    made.source.mock.demonstration.setFault({ failure: 'offline', operation: 'permitRecords', times: 2 });
    await made.pass(LONG_ENOUGH);
    expect(verificationView(state(made)).type).toBe('concluded');
    expect(permitEnds(made)).toBe('2026-12-05');
    await made.pass(1000);
    await made.pass(2000);
    expect(permitEnds(made)).toBe('2027-12-05');
    expect(state(made).renewal.type).toBe('finished');
  });
});

describe('While the app stays open,', () => {
  test('the day changes at midnight in Shanghai, and the last valid day is over without a request', async () => {
    const made = await signedInAs('last-day', Date.parse('2026-11-23T23:58:30+08:00'));
    const days = () => {
      const view = permitRecordsView(state(made));
      return view.type === 'ready' && 'decision' in view.eligibility ? view.eligibility.decision.window?.day : view;
    };
    const questions = made.log.length;
    await made.pass(30_000);
    await made.pass(59_999);
    expect([state(made).today, days()]).toEqual(['2026-11-23', 0]);
    await made.pass(1);
    expect([state(made).today, days()]).toEqual(['2026-11-24', 1]);
    expect(made.log).toHaveLength(questions);
  });

  test('the day changes at the next midnight too, even if the device slept through the previous one', async () => {
    const made = await signedInAs('smooth', Date.parse('2026-11-23T23:59:00+08:00'));
    await made.pass(30 * 3_600_000);
    expect(state(made).today).toBe('2026-11-25');
    await made.pass(18 * 3_600_000);
    expect(state(made).today).toBe('2026-11-25');
    await made.pass(60_000);
    expect(state(made).today).toBe('2026-11-26');
  });

  test('subscribers hear nothing while the day stays the same', async () => {
    const made = await signedInAs('smooth');
    const onChange = jest.fn();
    made.journey.store.subscribe(onChange);
    for (let minute = 0; minute < 5; minute += 1) await made.pass(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('When the app returns to the foreground,', () => {
  test('the day may have changed', async () => {
    const made = await signedInAs('too-early', Date.parse('2026-11-23T23:59:00+08:00'));
    expect(state(made).today).toBe('2026-11-23');
    made.source.now += 60_000;
    await made.journey.refresh();
    expect(state(made).today).toBe('2026-11-24');
  });

  test.each<[string, boolean, readonly RecordName[]]>([
    ['nothing was tried', false, []],
    ['a request was refused', false, ['residence']],
    ['a request could not be stored', true, ALL_SOURCES],
  ])(
    'a verification started meanwhile on another device is followed to its end after %s here',
    async (_, full, consents) => {
      const made = await signedInAs('smooth');
      made.full = full;
      if (consents.length > 0) await start(made, consents);
      await settled();
      made.full = false;
      const { records } = made.source.mock;
      const elsewhere = await records.signIn('smooth');
      if (!elsewhere.ok) throw new Error(elsewhere.failure);
      const requestKey = 'begun-on-another-device';
      await records.startVerification(elsewhere.value.token, { requestKey, consents: ALL_SOURCES });
      await made.journey.refresh();
      expect(verificationView(state(made)).type).toBe('checking');
      await made.pass(LONG_ENOUGH);
      expect(verificationView(state(made))).toMatchObject({ type: 'concluded', requestKey });
      expect(permitEnds(made)).toBe('2027-12-05');
    },
  );

  test('the records stay on the screen if the source cannot be reached', async () => {
    const made = await signedInAs('smooth');
    const { records } = state(made);
    made.source.mock.demonstration.setFault({ failure: 'offline', times: 1 });
    await made.journey.refresh();
    expect(state(made).records).toEqual(records);
  });

  test('an older response does not replace a newer one', async () => {
    const made = await signedInAs('smooth');
    const answer = made.hold('permitRecords');
    const older = made.journey.refresh();
    await settled();
    await verified(made);
    expect(permitEnds(made)).toBe('2027-12-05');
    await answer();
    await older;
    expect(permitEnds(made)).toBe('2027-12-05');
  });
});
