import {
  type FakeApp,
  LONG_ENOUGH,
  settled,
  signedInAs,
  signInAs,
  started,
  verified,
  start,
} from '../../../test/support/fake-app';
import { verificationView } from './verification-view';

function state({ journey }: FakeApp) {
  return journey.store.getState();
}

function runningKey(made: FakeApp): string | undefined {
  const { renewal } = state(made);
  return renewal.type === 'running' ? renewal.requestKey : undefined;
}

function asked({ log }: FakeApp, what: string): number {
  return log.filter((line) => line === `asks ${what}`).length;
}

describe('After the app was killed and reopened,', () => {
  test('a running verification is followed to its end, and not sent again', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    await made.restart();
    expect(state(made).renewal.type).toBe('running');
    expect(verificationView(state(made)).type).toBe('checking');
    await made.pass(LONG_ENOUGH);
    expect(verificationView(state(made)).type).toBe('concluded');
    expect(state(made).records).toMatchObject({
      records: { permit: { permit: { validTo: '2027-12-05' } }, renewals: [{ decision: { outcome: 'renewed' } }] },
    });
    expect(asked(made, 'startVerification')).toBe(1);
  });

  test('a verification that ended meanwhile is shown until it has been seen', async () => {
    const made = await signedInAs('moved');
    await started(made);
    made.source.now += LONG_ENOUGH;
    await made.restart();
    expect(verificationView(state(made)).type).toBe('concluded');
    made.journey.acknowledge();
    await made.restart();
    expect(state(made).renewal).toEqual({ type: 'none' });
    expect(verificationView(state(made)).type).toBe('none');
  });

  test('a request whose response was lost is found by its key', async () => {
    const made = await signedInAs('smooth');
    made.hold('startVerification');
    void start(made);
    await settled();
    await made.restart();
    const { requestKey } = JSON.parse(made.stored.get('pending') ?? '') as { requestKey: string };
    expect(state(made).renewal).toEqual({ type: 'running', requestKey });
    expect(asked(made, 'startVerification')).toBe(1);
  });

  test('a request that never arrived is reported as having changed nothing, and is not resent by itself', async () => {
    const made = await signedInAs('smooth');
    made.source.mock.demonstration.setFault({ failure: 'offline', operation: 'startVerification', times: 1 });
    await started(made);
    await made.restart();
    await made.pass(LONG_ENOUGH);
    expect(state(made)).toMatchObject({
      renewal: { type: 'never-arrived' },
      records: { records: { permit: { permit: { validTo: '2026-12-05' } }, renewals: [] } },
    });
    expect(made.stored.has('pending')).toBe(false);
    expect(asked(made, 'startVerification')).toBe(1);
    // Starting over sends a new request.
    await verified(made);
    expect(state(made).records).toMatchObject({ records: { permit: { permit: { validTo: '2027-12-05' } } } });
  });

  test('consent must be given again before a retry', async () => {
    const made = await signedInAs('source-down');
    await verified(made);
    await made.restart();
    expect(made.journey.hasConsents()).toBe(false);
    await made.journey.tryAgain();
    expect(asked(made, 'startVerification')).toBe(1);
  });

  test('an unfinished verification waits for the network', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    made.source.mock.demonstration.setFault({ failure: 'offline', times: 1 });
    await made.restart();
    expect(state(made).records).toEqual({ type: 'failed', failure: 'offline' });
    expect(made.stored.has('pending')).toBe(true);
    await made.journey.open();
    expect(verificationView(state(made)).type).toBe('checking');
  });

  test('launching and coming to the foreground at once follow one verification once', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    await made.restart();
    await Promise.all([made.journey.refresh(), made.journey.refresh()]);
    const before = asked(made, 'renewal');
    await made.pass(500);
    await made.pass(500);
    expect(asked(made, 'renewal') - before).toBe(2);
  });

  test('a renewed permit is still renewed tomorrow (R38)', async () => {
    const made = await signedInAs('smooth');
    await verified(made);
    made.source.now += 86_400_000;
    await made.restart();
    await signInAs(made, 'smooth');
    expect(state(made).records).toMatchObject({ records: { permit: { permit: { validTo: '2027-12-05' } } } });
  });

  test.each(['{', '{"subject":"smooth"}', '{"subject":"smooth","requestKey":7}', '[]'])(
    'a stored request key %j is ignored; a running verification is found all the same',
    async (text) => {
      const made = await signedInAs('smooth');
      await started(made);
      made.stored.set('pending', text);
      await made.restart();
      expect(verificationView(state(made)).type).toBe('checking');
      expect(JSON.parse(made.stored.get('pending') ?? '')).toMatchObject({ requestKey: runningKey(made) });
      await made.pass(LONG_ENOUGH);
      expect(verificationView(state(made)).type).toBe('concluded');
    },
  );

  test('ticked papers stay ticked', async () => {
    const made = await signedInAs('first-renewal');
    made.journey.tick('id-card', true);
    made.journey.tick('labour-contract', true);
    made.journey.tick('id-card', true);
    made.journey.tick('labour-contract', false);
    await made.restart();
    expect(state(made).ticked).toEqual(['id-card']);
  });

  test.each(['{', '{"subject":"first-renewal","papers":["a-paper-that-is-none"]}'])(
    'the stored ticks %j are discarded',
    async (text) => {
      const made = await signedInAs('first-renewal');
      made.stored.set('ticked', text);
      await made.restart();
      expect(state(made).ticked).toEqual([]);
      expect(state(made).session.type).toBe('signed-in');
    },
  );
});
