import { RECORD_NAMES } from '../../rules/facts';
import { granted } from '../citizen-records.contract';
import { fakeAuthority, type FakeAuthority } from '../../../test/support/fake-authority';
import { createMockCitizenRecords } from './mock-citizen-records';
import { PERSON_IDS, type PersonId } from './mock-person';

async function renewed(made: FakeAuthority, person: PersonId): Promise<string> {
  const { token } = granted(await made.mock.records.signIn(person));
  const request = { requestKey: 'the-first-key-0001', consents: RECORD_NAMES };
  granted(await made.mock.records.startVerification(token, request));
  made.now += 60_000;
  return token;
}

describe('The demonstration', () => {
  test('lists its people in order, with what may be shown before they sign in', () => {
    const { people } = fakeAuthority().mock.demonstration;
    expect(people.map(({ id }) => id)).toEqual(PERSON_IDS);
    expect(Object.keys(people[0] ?? {})).toEqual(['id', 'name', 'story']);
  });

  test.each(PERSON_IDS)('lets %s sign in and look', async (id) => {
    const { records } = fakeAuthority().mock;
    const { token, subject } = granted(await records.signIn(id));
    expect(subject).toBe(id);
    expect((await records.permitRecords(token)).ok).toBe(true);
  });

  test('resets one person, who stays signed in, and leaves the others unchanged', async () => {
    const made = fakeAuthority();
    const [smooth, overdue] = [await renewed(made, 'smooth'), await renewed(made, 'overdue')];
    made.mock.demonstration.reset('smooth');
    expect(granted(await made.mock.records.permitRecords(smooth)).renewals).toEqual([]);
    expect(granted(await made.mock.records.permitRecords(overdue)).renewals).toHaveLength(1);
  });

  test('resets everyone, every session and every fault', async () => {
    const made = fakeAuthority();
    const token = await renewed(made, 'smooth');
    made.storage.texts.set('of the app', 'kept');
    made.mock.demonstration.setFault({ failure: 'offline', operation: 'signOut', times: 9 });
    made.mock.demonstration.reset();
    expect(await made.mock.records.permitRecords(token)).toEqual({ ok: false, failure: 'session-expired' });
    expect([...made.storage.texts.keys()]).toEqual(['of the app']);
  });
});

describe('A session', () => {
  test('has an opaque token, different each time', async () => {
    const { records } = fakeAuthority().mock;
    const tokens = [granted(await records.signIn('smooth')).token, granted(await records.signIn('smooth')).token];
    for (const token of tokens) expect(token).toMatch(/^[a-z0-9]{32}$/);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test('lasts thirty minutes: good a millisecond before, gone on the minute', async () => {
    const made = fakeAuthority();
    const { token, expiresAt } = granted(await made.mock.records.signIn('smooth'));
    expect(expiresAt - made.now).toBe(30 * 60_000);
    made.now = expiresAt - 1;
    expect((await made.mock.records.permitRecords(token)).ok).toBe(true);
    made.now = expiresAt;
    expect(await made.mock.records.permitRecords(token)).toEqual({ ok: false, failure: 'session-expired' });
  });

  test('lasts as long as configured', async () => {
    const made = fakeAuthority();
    const { records } = createMockCitizenRecords({ ...made.options, sessionLasts: 1_000 });
    expect(granted(await records.signIn('smooth')).expiresAt - made.now).toBe(1_000);
  });

  test('that is over is deleted from the store', async () => {
    const made = fakeAuthority();
    await made.mock.records.signIn('smooth');
    made.now += 31 * 60_000;
    await made.mock.records.signIn('moved');
    expect(JSON.parse(made.storage.texts.get('mock-citizen/sessions') ?? '')).toHaveLength(1);
  });

  test.each(['not JSON', '{}', '[{"token":"abc"}]'])(
    'ends if the stored sessions are unreadable (%s), and signing in works again',
    async (text) => {
      const made = fakeAuthority();
      const { token } = granted(await made.mock.records.signIn('smooth'));
      made.storage.texts.set('mock-citizen/sessions', text);
      expect(await made.mock.records.permitRecords(token)).toEqual({ ok: false, failure: 'session-expired' });
      const again = granted(await made.mock.records.signIn('smooth')).token;
      expect((await made.mock.records.permitRecords(again)).ok).toBe(true);
    },
  );
});
