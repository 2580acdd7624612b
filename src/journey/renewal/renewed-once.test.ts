import fc from 'fast-check';
import type { Fault } from '../../citizen/mock/faults';
import type { PersonId } from '../../citizen/mock/mock-person';
import { fakeApp, type FakeApp, settled, signInAs, start } from '../../../test/support/fake-app';
import { resultView } from './result-view';
import { permitRecordsView } from './permit-records-view';

/** Anything that a person, their phone or the network may do, in any order. */
type Event =
  | { readonly type: 'start' | 'startWithout' | 'sendAgain' | 'tryAgain' | 'askNow' | 'acknowledge' }
  | { readonly type: 'refresh' | 'open' | 'kill' | 'signOut' | 'fill' }
  | { readonly type: 'signIn'; readonly as: PersonId }
  | { readonly type: 'fault'; readonly fault: Fault }
  | { readonly type: 'pass'; readonly milliseconds: number };

const DAY = 86_400_000;
/** In November 2026, far from the first day of the invented law that other tests use. */
const NOON = Date.parse('2026-11-23T12:00:00+08:00');

const people: readonly PersonId[] = ['smooth', 'overdue', 'source-down', 'moved', 'first-renewal'];
const aFault: fc.Arbitrary<Fault> = fc.record({
  failure: fc.constantFrom(
    'offline',
    'timeout',
    'session-expired',
    'source-unavailable',
    'malformed-answer',
    'lost-answer',
  ),
  times: fc.integer({ min: 1, max: 3 }),
});
const anEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'start' as const }) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('startWithout', 'sendAgain', 'tryAgain', 'askNow', 'acknowledge', 'refresh', 'open', 'kill')
      .map((type) => ({ type }) as const),
  },
  { weight: 1, arbitrary: fc.constantFrom('signOut', 'fill').map((type) => ({ type }) as const) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...people, 'smooth', 'smooth').map((as) => ({ type: 'signIn', as }) as const),
  },
  { weight: 3, arbitrary: aFault.map((fault) => ({ type: 'fault', fault }) as const) },
  {
    weight: 4,
    arbitrary: fc
      .oneof(fc.nat({ max: 7_000 }), fc.constantFrom(60_000, DAY, 335 * DAY))
      .map((milliseconds) => ({ type: 'pass', milliseconds }) as const),
  },
);

async function happen(made: FakeApp, event: Event): Promise<void> {
  const { journey } = made;
  switch (event.type) {
    case 'start':
      void start(made);
      break;
    case 'startWithout':
      void start(made, ['residence']);
      break;
    case 'sendAgain':
    case 'tryAgain':
    case 'refresh':
    case 'open':
    case 'signOut':
      void journey[event.type]();
      break;
    case 'askNow':
    case 'acknowledge':
      journey[event.type]();
      break;
    case 'kill':
      await made.restart();
      break;
    case 'fill':
      made.full = !made.full;
      break;
    case 'signIn':
      void signInAs(made, event.as);
      break;
    case 'fault':
      made.source.mock.demonstration.setFault(event.fault);
      break;
    case 'pass':
      await made.pass(event.milliseconds);
  }
  // Two taps may precede the first response; after other events, everything settles.
  if (event.type !== 'start') await settled();
}

interface OnFile {
  readonly renewedPermit: { readonly validTo: string; readonly renewals: number } | null;
  readonly cases: readonly { readonly conclusion: { readonly decision: { readonly outcome: string } } | null }[];
}

/** Reads what the authority wrote, bypassing its port on purpose. */
function onRecord({ source }: FakeApp, person: string): OnFile {
  const text = source.storage.texts.get(`mock-citizen/person/${person}`);
  return text === undefined ? { renewedPermit: null, cases: [] } : (JSON.parse(text) as OnFile);
}

/** Returns the person whose renewal the app shows, and its last day, in the history or as the result. */
function shownAsRenewed({ journey }: FakeApp): readonly (readonly [person: string, validTo: string])[] {
  const state = journey.store.getState();
  const view = permitRecordsView(state);
  if (view.type !== 'ready' || state.session.type !== 'signed-in') return [];
  const { subject } = state.session.session;
  return [undefined, ...view.records.renewals.map(({ requestKey }) => requestKey)].flatMap((asked) => {
    const result = resultView(view.records, view.eligibility, state.today, asked);
    const validity =
      result.type === 'concluded' && result.decision.outcome === 'renewed' ? result.decision.validity : null;
    return validity === null ? [] : [[subject, validity.validTo] as const];
  });
}

/** A cycle is a year, so the last day limits how many renewals fit into the past. */
const RENEWALS_BEFORE: Readonly<Partial<Record<PersonId, number>>> = { smooth: 2, overdue: 4, 'source-down': 2 };

test('Whatever is tapped, lost, killed or changed, each permit is renewed at most once a cycle, and 核验通过 is shown only for an extended permit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anEvent, { minLength: 4, maxLength: 40, size: 'max' }), async (events) => {
      const made = fakeApp(NOON);
      await made.journey.start();
      await happen(made, { type: 'signIn', as: 'smooth' });
      for (const event of events) {
        await happen(made, event);
        for (const [person, validTo] of shownAsRenewed(made)) {
          const permit = onRecord(made, person).renewedPermit;
          expect(permit?.validTo.localeCompare(validTo)).toBeGreaterThanOrEqual(0);
        }
      }
      const years = Math.floor((made.source.now - NOON) / (334 * DAY)) + 1;
      for (const person of people) {
        const { renewedPermit, cases } = onRecord(made, person);
        const renewed = cases.filter(({ conclusion }) => conclusion?.decision.outcome === 'renewed').length;
        expect(renewed).toBeLessThanOrEqual(years);
        const before = RENEWALS_BEFORE[person];
        expect(renewedPermit?.renewals).toBe(renewed === 0 || before === undefined ? undefined : before + renewed);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
