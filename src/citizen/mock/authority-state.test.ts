import { RECORD_NAMES } from '../../rules/facts';
import { granted } from '../citizen-records.contract';
import { fakeAuthority, type FakeAuthority, noon } from '../../../test/support/fake-authority';

const KEY = 'mock-citizen/person/smooth';
const LONG_ENOUGH = 60_000;

function request(requestKey: string) {
  return { requestKey, consents: RECORD_NAMES };
}

async function signedIn({ mock }: FakeAuthority, person = 'smooth'): Promise<string> {
  return granted(await mock.records.signIn(person)).token;
}

async function renewed(made: FakeAuthority): Promise<string> {
  const token = await signedIn(made);
  granted(await made.mock.records.startVerification(token, request('the-first-key-0001')));
  made.now += LONG_ENOUGH;
  granted(await made.mock.records.permitRecords(token));
  return token;
}

describe('The mock authority’s store', () => {
  test('stores nothing about people who only looked', async () => {
    const made = fakeAuthority();
    const token = await signedIn(made);
    await made.mock.records.permitRecords(token);
    await made.mock.records.permitRecords(token);
    expect([...made.storage.texts.keys()]).toEqual(['mock-citizen/sessions']);
  });

  test('has a key for each person', async () => {
    const made = fakeAuthority();
    for (const person of ['smooth', 'moved']) {
      await made.mock.records.startVerification(await signedIn(made, person), request('the-first-key-0001'));
    }
    expect([...made.storage.texts.keys()].filter((key) => key.includes('person'))).toEqual([
      'mock-citizen/person/smooth',
      'mock-citizen/person/moved',
    ]);
  });

  test('is written once at the start and once at the conclusion of a verification', async () => {
    const made = fakeAuthority();
    const token = await signedIn(made);
    const write = jest.spyOn(made.storage, 'write');
    await made.mock.records.startVerification(token, request('the-first-key-0001'));
    expect(write).toHaveBeenCalledTimes(1);
    await made.mock.records.renewal(token, 'the-first-key-0001');
    expect(write).toHaveBeenCalledTimes(1);
    made.now += LONG_ENOUGH;
    await made.mock.records.permitRecords(token);
    await made.mock.records.permitRecords(token);
    expect(write).toHaveBeenCalledTimes(2);
  });
});

describe('A store that is full', () => {
  test('starts nothing', async () => {
    const made = fakeAuthority();
    const token = await signedIn(made);
    made.storage.full = true;
    const answer = await made.mock.records.startVerification(token, request('the-first-key-0001'));
    expect(answer).toEqual({ ok: false, failure: 'source-unavailable' });
    expect(granted(await made.mock.records.permitRecords(token)).renewals).toEqual([]);
    made.storage.full = false;
    expect(granted(await made.mock.records.permitRecords(token)).renewals).toEqual([]);
  });

  test('shows no result that could not be stored; once there is room, it appears', async () => {
    const made = fakeAuthority();
    const token = await signedIn(made);
    await made.mock.records.startVerification(token, request('the-first-key-0001'));
    made.now += LONG_ENOUGH;
    made.storage.full = true;
    for (const answer of [
      await made.mock.records.renewal(token, 'the-first-key-0001'),
      await made.mock.records.permitRecords(token),
      await made.mock.records.startVerification(token, request('the-first-key-0001')),
    ]) {
      expect(answer).toEqual({ ok: false, failure: 'source-unavailable' });
    }
    made.storage.full = false;
    expect(granted(await made.mock.records.renewal(token, 'the-first-key-0001'))).toMatchObject({
      status: 'concluded',
      decision: { outcome: 'renewed' },
    });
  });

  test('refuses sign-in with a failure', async () => {
    const made = fakeAuthority();
    made.storage.full = true;
    expect(await made.mock.records.signIn('smooth')).toEqual({ ok: false, failure: 'source-unavailable' });
  });
});

describe('A file that cannot be read', () => {
  const damaged: readonly (readonly [string, (text: string) => string])[] = [
    ['is empty', () => ''],
    ['is cut off', (text) => text.slice(0, -20)],
    ['is null', () => 'null'],
    ['is of a later version', (text) => text.replace('"version":1', '"version":2')],
    ['has a field too many', (text) => text.replace('"version":1', '"version":1,"points":120')],
    ['lacks the cases', (text) => text.replace('"cases"', '"files"')],
    ['has a date that does not exist', (text) => text.replace(/"validTo":"\d{4}-\d\d-\d\d"/, '"validTo":"2026-02-30"')],
    ['has a record of an unknown state', (text) => text.replace('"answer":"unchanged"', '"answer":"fine"')],
    ['has a renewal without validity', (text) => text.replace(/"validity":\{[^}]*\}/, '"validity":null')],
  ];

  test.each(damaged)('because it %s, is never mistaken for an empty one', async (_, spoil) => {
    const made = fakeAuthority();
    const token = await renewed(made);
    const before = made.storage.texts.get(KEY) ?? '';
    const text = spoil(before);
    expect(text).not.toBe(before);
    made.storage.texts.set(KEY, text);
    const { records } = made.mock;
    for (const answer of [
      await records.permitRecords(token),
      await records.renewal(token, 'the-first-key-0001'),
      await records.startVerification(token, request('the-second-key-0002')),
    ]) {
      expect(answer).toEqual({ ok: false, failure: 'malformed-answer' });
    }
    expect(made.storage.texts.get(KEY)).toBe(text);
  });

  test('with the requirements that version 0.2 wrote into its findings is read without loss', async () => {
    const made = fakeAuthority();
    const token = await renewed(made);
    const before = granted(await made.mock.records.permitRecords(token));
    const stored = made.storage.texts.get(KEY) ?? '';
    const older = stored.replaceAll(/"clause":"[a-z-]+",/g, '$&"requirement":"R18",');
    expect(older.match(/"requirement"/g)).toHaveLength(10);
    made.storage.texts.set(KEY, older);
    expect(granted(await made.mock.records.permitRecords(token))).toEqual(before);
  });

  test('affects no one else, and a reset replaces it', async () => {
    const made = fakeAuthority();
    made.storage.texts.set(KEY, 'spoilt');
    const token = await signedIn(made);
    expect((await made.mock.records.permitRecords(await signedIn(made, 'moved'))).ok).toBe(true);
    made.mock.demonstration.reset('smooth');
    expect((await made.mock.records.permitRecords(token)).ok).toBe(true);
  });
});

describe('A long history', () => {
  async function triedOften(made: FakeAuthority, times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      const key = `one-more-try-${String(time).padStart(4, '0')}`;
      const token = await signedIn(made, 'moved');
      granted(await made.mock.records.startVerification(token, request(key)));
      made.now += LONG_ENOUGH;
    }
  }

  test('keeps the last twenty tries, with references that are never used again', async () => {
    const made = fakeAuthority();
    const references = new Set<string>();
    for (let time = 0; time < 25; time += 1) {
      const token = await signedIn(made, 'moved');
      const key = `one-more-try-${String(time).padStart(4, '0')}`;
      references.add(granted(await made.mock.records.startVerification(token, request(key))).reference);
      made.now += LONG_ENOUGH;
    }
    const remaining = granted(await made.mock.records.permitRecords(await signedIn(made, 'moved'))).renewals;
    expect(remaining.map(({ requestKey }) => requestKey.slice(-2))).toEqual(
      Array.from({ length: 20 }, (_, index) => String(24 - index).padStart(2, '0')),
    );
    expect(references.size).toBe(25);
  });

  test('stays far below the 200 KB that Alipay gives a key, were each character four bytes', async () => {
    const made = fakeAuthority();
    await triedOften(made, 30);
    const size = made.storage.texts.get('mock-citizen/person/moved')?.length ?? Infinity;
    expect(size * 4).toBeLessThan(200 * 1024);
  });

  test('never loses a renewal to tries that came to nothing', async () => {
    const made = fakeAuthority();
    await renewed(made);
    const file = JSON.parse(made.storage.texts.get(KEY) ?? '') as { cases: Record<string, unknown>[] };
    const [granting] = file.cases;
    const failed = Array.from({ length: 19 }, (_, index) => ({
      ...granting,
      requestKey: `came-to-nothing-${String(index).padStart(4, '0')}`,
      conclusion: { ...(granting?.['conclusion'] as object), decision: nothing(granting) },
    }));
    made.storage.texts.set(KEY, JSON.stringify({ ...file, cases: [granting, ...failed] }));
    // Next year's window: a new verification may begin, and finds the file full.
    made.now = noon('2027-11-10');
    const later = await signedIn(made);
    granted(await made.mock.records.startVerification(later, request('the-next-year-0001')));
    const keys = granted(await made.mock.records.permitRecords(later)).renewals.map(({ requestKey }) => requestKey);
    expect(keys).toHaveLength(20);
    expect(keys).toContain('the-first-key-0001');
    expect(keys).not.toContain('came-to-nothing-0000');
  });
});

function nothing(granting: Record<string, unknown> | undefined): object {
  const { decision } = granting?.['conclusion'] as { decision: object };
  return { ...decision, outcome: 'retry', reasons: ['other-unavailable'], validity: null };
}
