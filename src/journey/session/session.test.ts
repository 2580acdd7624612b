import type { Result, PermitRecord, PermitRecords, Session } from '../../citizen/citizen-records';
import { consentsGiven } from '../renewal/consents';
import { verificationView } from '../renewal/verification-view';
import { permitRecordsView } from '../renewal/permit-records-view';
import {
  ALL_SOURCES,
  fakeApp,
  type FakeApp,
  LONG_ENOUGH,
  settled,
  signedInAs,
  signInAs,
  start,
  started,
  verified,
} from '../../../test/support/fake-app';

const HALF_AN_HOUR = 30 * 60_000;

function state({ journey }: FakeApp) {
  return journey.store.getState();
}

function nameShown({ journey }: FakeApp): string | undefined {
  const { records } = journey.store.getState();
  return records.type === 'ready' ? records.records.permit.name : undefined;
}

describe('Signing in', () => {
  test('shows the permit without asking for anything to be typed again (R8, R15)', async () => {
    const made = await signedInAs('smooth');
    expect(state(made).session).toMatchObject({ type: 'signed-in', session: { subject: 'smooth' } });
    expect(nameShown(made)).toBe('模拟市民一');
  });

  test('reports how it failed, and leaves everything as it was', async () => {
    const made = await signedInAs('smooth');
    const before = state(made);
    made.source.mock.demonstration.setFault({ failure: 'source-unavailable', operation: 'signIn', times: 1 });
    expect(await made.journey.signIn('moved')).toEqual({ ok: false, failure: 'source-unavailable' });
    expect(state(made)).toEqual(before);
  });

  test('is refused for a person who is not on record', async () => {
    const made = fakeApp();
    await made.journey.start();
    expect(await made.journey.signIn('nobody')).toEqual({ ok: false, failure: 'refused' });
    expect(state(made).session).toEqual({ type: 'signed-out', because: 'not-yet' });
  });

  test('works on a full device; only the next launch asks for it again', async () => {
    const made = fakeApp();
    made.full = true;
    await made.journey.start();
    await signInAs(made, 'smooth');
    expect(nameShown(made)).toBe('模拟市民一');
    await made.restart();
    expect(state(made).session).toEqual({ type: 'signed-out', because: 'not-yet' });
  });
});

describe('A sign-in whose response comes late', () => {
  test('does not replace a later sign-in, and its session is ended', async () => {
    const made = fakeApp();
    await made.journey.start();
    const answer = made.hold('signIn');
    const late = made.journey.signIn('smooth');
    await settled();
    await signInAs(made, 'moved');
    await answer();
    const given = await late;
    expect(state(made).session).toMatchObject({ session: { subject: 'moved' } });
    expect(nameShown(made)).toBe('模拟市民八');
    expect(made.stored.get('session')).toContain('"subject":"moved"');
    expect(await permitWith(made, given)).toEqual({ ok: false, failure: 'session-expired' });
  });

  test('does not undo a later sign-out, and its session is ended', async () => {
    const made = await signedInAs('moved');
    const answer = made.hold('signIn');
    const late = made.journey.signIn('smooth');
    await settled();
    await made.journey.signOut();
    await answer();
    const given = await late;
    expect(state(made)).toMatchObject({
      session: { type: 'signed-out', because: 'not-yet' },
      records: { type: 'not-asked' },
    });
    expect(made.stored.size).toBe(0);
    expect(await permitWith(made, given)).toEqual({ ok: false, failure: 'session-expired' });
  });
});

/** Returns the authority's response to the session of this sign-in. */
function permitWith({ source }: FakeApp, given: Result<Session>): Promise<Result<PermitRecords>> {
  if (!given.ok) throw new Error(given.failure);
  return source.mock.records.permitRecords(given.value.token);
}

describe('At first use on a device, the second check (R10)', () => {
  test('comes before any personal data is read, stored or shown', async () => {
    const made = fakeApp();
    await made.journey.start();
    await made.journey.signIn('smooth');
    expect(made.log).toEqual(['asks signIn']);
    expect(made.stored.size).toBe(0);
    expect(state(made)).toMatchObject({
      session: { type: 'signed-out', because: 'not-yet' },
      arriving: { type: 'to-be-checked', session: { subject: 'smooth' } },
    });
    await made.journey.letIn();
    expect(nameShown(made)).toBe('模拟市民一');
    expect(state(made).arriving).toEqual({ type: 'nobody' });
  });

  test('does not disturb the person who was signed in before', async () => {
    const made = await signedInAs('smooth');
    await made.journey.signIn('moved');
    expect(nameShown(made)).toBe('模拟市民一');
    await made.journey.letIn();
    expect(nameShown(made)).toBe('模拟市民八');
  });

  test('ends the session unused if it is left', async () => {
    const made = fakeApp();
    await made.journey.signIn('smooth');
    const { arriving } = state(made);
    made.journey.turnAway();
    await settled();
    expect(state(made).arriving).toEqual({ type: 'nobody' });
    const token = arriving.type === 'to-be-checked' ? arriving.session.token : '';
    expect(await made.source.mock.records.permitRecords(token)).toEqual({ ok: false, failure: 'session-expired' });
    await made.journey.letIn();
    expect(state(made).session.type).toBe('signed-out');
  });

  test('is required of each person once, and not again after the session has expired', async () => {
    const made = await signedInAs('smooth');
    await signInAs(made, 'moved');
    made.source.now += HALF_AN_HOUR;
    await made.restart();
    expect(state(made).session).toEqual({ type: 'signed-out', because: 'expired' });
    await made.journey.signIn('smooth');
    expect(nameShown(made)).toBe('模拟市民一');
    await made.journey.signIn('moved');
    expect(nameShown(made)).toBe('模拟市民八');
  });

  test('is required again after signing out, which leaves no trace of who was here', async () => {
    const made = await signedInAs('smooth');
    await made.journey.signOut();
    expect(made.stored.size).toBe(0);
    await made.journey.signIn('smooth');
    expect(state(made).arriving.type).toBe('to-be-checked');
  });

  test('is required again next time if it was passed on a full device', async () => {
    const made = fakeApp();
    made.full = true;
    await signInAs(made, 'smooth');
    expect(nameShown(made)).toBe('模拟市民一');
    await made.restart();
    await made.journey.signIn('smooth');
    expect(state(made).arriving.type).toBe('to-be-checked');
  });
});

describe('The session of an earlier launch', () => {
  test('is valid for half an hour', async () => {
    const made = await signedInAs('smooth');
    made.source.now += HALF_AN_HOUR - 1;
    await made.restart();
    expect(nameShown(made)).toBe('模拟市民一');
  });

  test('expires after half an hour', async () => {
    const made = await signedInAs('smooth');
    made.source.now += HALF_AN_HOUR;
    made.log.length = 0;
    await made.restart();
    // No request is made with it.
    expect(made.log).toEqual([]);
    expect(state(made)).toMatchObject({
      session: { type: 'signed-out', because: 'expired' },
      records: { type: 'not-asked' },
    });
    expect(made.stored.has('session')).toBe(false);
  });

  test.each(['', 'x', '{"token":', '{}', '{"token":1,"subject":"smooth","expiresAt":9e15}', 'null', '[]'])(
    'is reported as damaged and removed if stored as %j',
    async (text) => {
      const made = fakeApp();
      made.stored.set('session', text);
      await made.restart();
      expect(state(made).session).toEqual({ type: 'signed-out', because: 'damaged' });
      expect(made.stored.has('session')).toBe(false);
    },
  );
});

describe('A session that expires', () => {
  const expired: Result<never> = { ok: false, failure: 'session-expired' };

  test('while the records are read asks for a new one', async () => {
    const made = await signedInAs('smooth');
    made.source.mock.demonstration.setFault({ failure: 'session-expired', operation: 'permitRecords', times: 1 });
    await made.journey.refresh();
    expect(permitRecordsView(state(made))).toEqual({ type: 'signed-out', because: 'expired' });
    expect(made.stored.has('session')).toBe(false);
  });

  test('while a verification is sent keeps it for the same person to pick up', async () => {
    const made = await signedInAs('smooth');
    made.source.mock.demonstration.setFault({
      failure: 'session-expired',
      operation: 'startVerification',
      times: 1,
    });
    await started(made);
    expect(state(made)).toMatchObject({ session: { because: 'expired' }, renewal: { type: 'none' } });
    expect(made.stored.has('pending')).toBe(true);
    await signInAs(made, 'smooth');
    expect(state(made).renewal).toEqual({ type: 'never-arrived' });
  });

  test('while a verification is followed does not stop it, and shows it after signing in again', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    made.instead = { renewal: () => Promise.resolve(expired) };
    await made.pass(500);
    expect(state(made)).toMatchObject({ session: { because: 'expired' }, renewal: { type: 'none' } });
    made.instead = {};
    made.source.now += LONG_ENOUGH;
    await signInAs(made, 'smooth');
    expect(state(made).renewal.type).toBe('finished');
    expect(state(made).records).toMatchObject({
      records: { permit: { permit: { validTo: '2027-12-05' } }, renewals: [{ status: 'concluded' }] },
    });
  });

  test('leaves the consents to the same person, and withholds them from anyone else', async () => {
    const made = await signedInAs('smooth');
    made.journey.agreeTo(['residence', 'employment']);
    made.source.now += HALF_AN_HOUR;
    await made.journey.refresh();
    expect(state(made).session).toEqual({ type: 'signed-out', because: 'expired' });
    expect(consentsGiven(state(made))).toEqual([]);
    await signInAs(made, 'moved');
    expect(consentsGiven(state(made))).toEqual([]);
    await made.journey.signIn('smooth');
    expect(consentsGiven(state(made))).toEqual(['residence', 'employment']);
  });

  test('leaves no trace of the person on the screen', async () => {
    const made = await signedInAs('first-renewal');
    made.journey.tick('id-card', true);
    made.source.mock.demonstration.setFault({ failure: 'session-expired', times: 1 });
    await made.journey.refresh();
    expect(state(made)).toMatchObject({ records: { type: 'not-asked' }, ticked: [], renewal: { type: 'none' } });
  });
});

describe('When another person signs in,', () => {
  test('a permit requested earlier is not shown', async () => {
    const made = await signedInAs('smooth');
    const answer = made.hold('permitRecords');
    const look = made.journey.refresh();
    await settled();
    const change = signInAs(made, 'moved');
    await settled();
    await answer();
    await Promise.all([look, change]);
    expect(nameShown(made)).toBe('模拟市民八');
  });

  test('a verification sent earlier is not theirs', async () => {
    const made = await signedInAs('smooth');
    const answer = made.hold('startVerification');
    void start(made);
    await settled();
    await signInAs(made, 'moved');
    await answer();
    await made.pass(LONG_ENOUGH);
    expect(state(made)).toMatchObject({
      session: { session: { subject: 'moved' } },
      records: { records: { permit: { name: '模拟市民八' }, renewals: [] } },
      renewal: { type: 'none' },
    });
  });

  test('the progress of the previous person’s verification is not followed', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    const answer = made.hold('renewal');
    await made.pass(500);
    await signInAs(made, 'moved');
    await answer();
    await made.pass(LONG_ENOUGH);
    expect(state(made).records).toMatchObject({ records: { permit: { name: '模拟市民八' }, renewals: [] } });
  });

  test('the previous person’s consents are not theirs', async () => {
    const made = await signedInAs('source-down');
    await verified(made);
    await signInAs(made, 'moved');
    const asked = made.log.length;
    expect(made.journey.hasConsents()).toBe(false);
    await made.journey.tryAgain();
    expect(made.log).toHaveLength(asked);
  });

  test('the previous person’s ticks are not theirs', async () => {
    const made = await signedInAs('first-renewal');
    made.journey.tick('id-card', true);
    await signInAs(made, 'mismatch');
    expect(state(made).ticked).toEqual([]);
  });

  test('the previous person does not come back after a restart, even if the device is full', async () => {
    const made = await signedInAs('smooth');
    made.full = true;
    await signInAs(made, 'moved');
    expect(nameShown(made)).toBe('模拟市民八');
    made.log.length = 0;
    await made.restart();
    expect(state(made).session).toEqual({ type: 'signed-out', because: 'not-yet' });
    // No request was made for them either.
    expect(made.log).toEqual([]);
  });

  test('the previous person’s verification waits for them', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    await signInAs(made, 'moved');
    await signInAs(made, 'smooth');
    await made.pass(LONG_ENOUGH);
    expect(state(made).records).toMatchObject({ records: { permit: { permit: { validTo: '2027-12-05' } } } });
  });
});

describe('A consent', () => {
  test('ends with the renewal it was given for', async () => {
    const made = await signedInAs('smooth');
    await verified(made);
    expect(consentsGiven(state(made))).toEqual([]);
  });

  test('lasts for a retry if a source did not answer', async () => {
    const made = await signedInAs('source-down');
    await verified(made);
    expect(consentsGiven(state(made))).toEqual(ALL_SOURCES);
  });

  test('that was withdrawn starts nothing, whatever is tapped', async () => {
    const made = await signedInAs('source-down');
    await verified(made);
    made.journey.agreeTo(['residence']);
    const asked = made.log.length;
    await made.journey.tryAgain();
    expect(made.log).toHaveLength(asked);
  });

  test('that was withdrawn before the request was resent has the request refused', async () => {
    const made = await signedInAs('smooth');
    made.source.mock.demonstration.setFault({ failure: 'offline', operation: 'startVerification', times: 1 });
    await started(made);
    made.journey.agreeTo([]);
    await made.journey.sendAgain();
    expect(state(made).renewal).toEqual({ type: 'refused' });
    await made.pass(LONG_ENOUGH);
    expect(state(made).records).toMatchObject({ records: { renewals: [] } });
  });

  test('is forgotten on signing out', async () => {
    const made = await signedInAs('smooth');
    made.journey.agreeTo(ALL_SOURCES);
    await made.journey.signOut();
    await signInAs(made, 'smooth');
    expect(consentsGiven(state(made))).toEqual([]);
  });
});

describe('Signing out', () => {
  test('wipes all personal data from the device, even without a network', async () => {
    const made = await signedInAs('moved');
    await verified(made);
    made.journey.tick('id-card', true);
    expect([...made.stored.keys()].sort()).toEqual(['checked', 'pending', 'session', 'ticked']);
    made.source.mock.demonstration.setFault({ failure: 'offline', times: 9 });
    await made.journey.signOut();
    expect(made.stored.size).toBe(0);
    expect(state(made)).toMatchObject({
      session: { type: 'signed-out', because: 'not-yet' },
      records: { type: 'not-asked' },
      renewal: { type: 'none' },
      ticked: [],
    });
  });

  test('ends the session at the authority', async () => {
    const made = await signedInAs('smooth');
    const { session } = state(made);
    const token = session.type === 'signed-in' ? session.session.token : '';
    await made.journey.signOut();
    expect(await made.source.mock.records.permitRecords(token)).toEqual({ ok: false, failure: 'session-expired' });
  });

  test('is not undone by a response that arrives later', async () => {
    const made = await signedInAs('smooth');
    const answer = made.hold('startVerification');
    void start(made);
    await settled();
    await made.journey.signOut();
    await answer();
    await made.pass(LONG_ENOUGH);
    expect(made.stored.size).toBe(0);
    expect(state(made)).toMatchObject({ session: { type: 'signed-out' }, records: { type: 'not-asked' } });
  });

  test('does not stop a verification: it is there after signing in again', async () => {
    const made = await signedInAs('smooth');
    await started(made);
    await made.journey.signOut();
    await signInAs(made, 'smooth');
    expect(verificationView(state(made)).type).toBe('checking');
    await made.pass(LONG_ENOUGH);
    expect(verificationView(state(made)).type).toBe('concluded');
    const records: PermitRecord | undefined = recordsOf(made);
    expect(records?.permit).toMatchObject({ validTo: '2027-12-05' });
  });
});

function recordsOf({ journey }: FakeApp): PermitRecord | undefined {
  const { records } = journey.store.getState();
  return records.type === 'ready' ? records.records.permit : undefined;
}
