import fc from 'fast-check';
import { RECORD_NAMES } from '../../rules/facts';
import type { Result, Renewal } from '../citizen-records';
import { granted } from '../citizen-records.contract';
import { fakeAuthority, type FakeAuthority, noon } from '../../../test/support/fake-authority';
import type { PersonId } from './mock-person';

/** Events that may happen in any order; `full`: while the store has no room. */
type Event =
  | { readonly type: 'start'; readonly key: number; readonly goes: Way; readonly full: boolean }
  | { readonly type: 'follow'; readonly key: number; readonly full: boolean }
  | { readonly type: 'look'; readonly full: boolean }
  | { readonly type: 'restart' }
  | { readonly type: 'pass'; readonly milliseconds: number };

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
/** Milliseconds; far more than it takes, for a machine that is busy building. */
const PATIENCE = 60_000;
const manyEvents = fc.array(anEvent, { minLength: 5, maxLength: 60, size: 'max' });

interface OnFile {
  readonly renewedPermit: { readonly validFrom: string; readonly validTo: string; readonly renewals: number } | null;
}

function onRecord({ storage }: FakeAuthority, person: PersonId): OnFile['renewedPermit'] {
  const text = storage.texts.get(`mock-citizen/person/${person}`);
  // Read behind the authority's back, on purpose: what it wrote, not what it says.
  return text === undefined ? null : (JSON.parse(text) as OnFile).renewedPermit;
}

/** Plays the events and returns every renewal that was ever shown as renewed, each as last seen. */
async function played(
  made: FakeAuthority,
  person: PersonId,
  events: readonly Event[],
): Promise<ReadonlyMap<string, Renewal>> {
  const shown = new Map<string, Renewal>();

  function see(answer: Result<Renewal>): void {
    if (!answer.ok) return;
    const renewal = answer.value;
    if (renewal.status !== 'concluded') return;
    const { outcome, validity } = renewal.decision;
    if (outcome !== 'renewed') return;
    const before = shown.get(renewal.requestKey);
    // A result that was shown once never changes later.
    if (before !== undefined) expect(renewal).toEqual(before);
    shown.set(renewal.requestKey, renewal);
    // Whatever is shown as renewed is written: the permit on file runs at least as long.
    expect(onRecord(made, person)?.validTo.localeCompare(validity?.validTo ?? '')).toBeGreaterThanOrEqual(0);
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

  for (const event of [...events, { type: 'look', full: false } as const]) {
    const { token } = granted(await made.mock.records.signIn(person));
    if ('full' in event) made.storage.full = event.full;
    await happen(event, token);
    made.storage.full = false;
  }
  return shown;
}

describe('Whatever happens, in whatever order,', () => {
  test.each<[PersonId, number]>([
    ['smooth', 2],
    ['overdue', 4],
    ['last-day', 1],
    ['source-down', 2],
  ])(
    'the permit of %s is extended once a cycle at most, and every extension is a renewal shown',
    async (person, before) => {
      await fc.assert(
        fc.asyncProperty(manyEvents, async (events) => {
          const made = fakeAuthority(noon('2027-11-23'));
          const shown = [...(await played(made, person, events)).values()];
          const periods = shown
            .map((renewal) => (renewal.status === 'concluded' ? renewal.decision.validity : null))
            .map((validity) => [validity?.validFrom ?? '', validity?.validTo ?? ''] as const)
            .sort(([one], [other]) => one.localeCompare(other));
          // No two give the same days.
          periods.slice(1).forEach(([from], index) => {
            expect(from.localeCompare(periods[index]?.[1] ?? '')).toBe(1);
          });
          const permit = onRecord(made, person);
          expect(permit?.renewals ?? before).toBe(before + shown.length);
          expect(permit?.validTo).toBe(periods[periods.length - 1]?.[1]);
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  test.each<PersonId>(['moved', 'two-reasons', 'too-early', 'first-renewal', 'in-review', 'mismatch', 'lost'])(
    'the permit of %s is not extended',
    async (person) => {
      await fc.assert(
        fc.asyncProperty(manyEvents, async (events) => {
          const made = fakeAuthority(noon('2027-11-23'));
          expect((await played(made, person, events)).size).toBe(0);
          expect(onRecord(made, person)).toBeNull();
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE,
  );
});
