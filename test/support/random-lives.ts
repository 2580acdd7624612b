import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { Renewal, Result } from '../../src/citizen/citizen-records';
import { granted } from '../../src/citizen/citizen-records.contract';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { RECORD_NAMES } from '../../src/rules/facts';
import { fakeAuthority, type FakeAuthority, noon } from './fake-authority';

/** People whose permits may be extended, and how often they were before. */
export const RENEWABLE = [
  ['smooth', 2],
  ['overdue', 4],
  ['last-day', 1],
  ['source-down', 2],
] as const satisfies readonly (readonly [PersonId, number])[];

export const NOT_RENEWABLE = [
  'moved',
  'two-reasons',
  'too-early',
  'first-renewal',
  'in-review',
  'mismatch',
  'lost',
] as const satisfies readonly PersonId[];

/** Events that may happen in any order; `full`: while the store has no room. */
type Event =
  | { readonly type: 'start'; readonly key: number; readonly goes: Way; readonly full: boolean }
  | { readonly type: 'follow'; readonly key: number; readonly full: boolean }
  | { readonly type: 'look'; readonly full: boolean }
  | { readonly type: 'restart' }
  | { readonly type: 'pass'; readonly milliseconds: number };
type Life = readonly Event[];

const WAYS = ['well', 'lost-answer', 'malformed-answer', 'timeout', 'offline'] as const;
type Way = (typeof WAYS)[number];

const DAY = 86_400_000;
const key = fc.nat({ max: 3 });
const full = fc.nat({ max: 9 }).map((chance) => chance === 0);
const milliseconds = fc.oneof(
  fc.nat({ max: 7_000 }),
  fc.constantFrom(60_000, DAY, 30 * DAY, 335 * DAY, 345 * DAY, 365 * DAY, -5_000, -DAY),
);
const anEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('start' as const), key, goes: fc.constantFrom('well', ...WAYS), full }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('follow' as const), key, full }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('look' as const), full }) },
  { weight: 1, arbitrary: fc.constant({ type: 'restart' as const }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('pass' as const), milliseconds }) },
);

/** Lives of one person: what happens, in which order, is arbitrary. */
export const anyLife: fc.Arbitrary<Life> = fc.array(anEvent, { minLength: 5, maxLength: 60, size: 'max' });

/** @throws AssertionError unless the permit is extended once a cycle at most, and every extension is a renewal shown */
export async function assertExtendedAsShown(person: PersonId, before: number, life: Life): Promise<void> {
  const made = fakeAuthority(noon('2027-11-23'));
  const shown = [...(await lived(made, person, life)).values()];
  const periods = shown
    .map((renewal) => (renewal.status === 'concluded' ? renewal.decision.validity : null))
    .map((validity) => [validity?.validFrom ?? '', validity?.validTo ?? ''] as const)
    .sort(([one], [other]) => one.localeCompare(other));
  periods.slice(1).forEach(([from], index) => {
    assert(from > (periods[index]?.[1] ?? ''), 'two renewals give the same days');
  });
  const permit = onRecord(made, person);
  assert.equal(permit?.renewals ?? before, before + shown.length);
  assert.equal(permit?.validTo, periods[periods.length - 1]?.[1]);
}

/** @throws AssertionError if the permit is extended, or is shown as extended */
export async function assertNotExtended(person: PersonId, life: Life): Promise<void> {
  const made = fakeAuthority(noon('2027-11-23'));
  assert.equal((await lived(made, person, life)).size, 0);
  assert.equal(onRecord(made, person), null);
}

interface OnFile {
  readonly renewedPermit: { readonly validFrom: string; readonly validTo: string; readonly renewals: number } | null;
}

function onRecord({ storage }: FakeAuthority, person: PersonId): OnFile['renewedPermit'] {
  const text = storage.texts.get(`mock-citizen/person/${person}`);
  // Read behind the authority's back, on purpose: what it wrote, not what it says.
  return text === undefined ? null : (JSON.parse(text) as OnFile).renewedPermit;
}

/** Returns every renewal that was ever shown as renewed, each as last seen. */
async function lived(made: FakeAuthority, person: PersonId, life: Life): Promise<ReadonlyMap<string, Renewal>> {
  const shown = new Map<string, Renewal>();

  function see(answer: Result<Renewal>): void {
    if (!answer.ok) return;
    const renewal = answer.value;
    if (renewal.status !== 'concluded') return;
    const { outcome, validity } = renewal.decision;
    if (outcome !== 'renewed') return;
    const before = shown.get(renewal.requestKey);
    if (before !== undefined) assert.deepEqual(renewal, before, 'a result that was shown changed later');
    shown.set(renewal.requestKey, renewal);
    const written = onRecord(made, person)?.validTo ?? '';
    assert(written >= (validity?.validTo ?? ''), 'shown as renewed, and not written');
  }

  async function happen(event: Event, token: string): Promise<void> {
    const { records, demonstration } = made.mock;
    switch (event.type) {
      case 'start': {
        if (event.goes !== 'well')
          demonstration.setFault({ failure: event.goes, operation: 'startVerification', times: 1 });
        const requestKey = `some-request-key-${String(event.key)}`;
        see(await records.startVerification(token, { requestKey, consents: RECORD_NAMES }));
        break;
      }
      case 'follow':
        see(await records.renewal(token, `some-request-key-${String(event.key)}`));
        break;
      case 'look': {
        const answer = await records.permitRecords(token);
        if (answer.ok) for (const value of answer.value.renewals) see({ ok: true, value });
        break;
      }
      case 'restart':
        made.restart();
        break;
      case 'pass':
        made.now += event.milliseconds;
    }
  }

  for (const event of [...life, { type: 'look', full: false } as const]) {
    const { token } = granted(await made.mock.records.signIn(person));
    if ('full' in event) made.storage.full = event.full;
    await happen(event, token);
    made.storage.full = false;
  }
  return shown;
}
