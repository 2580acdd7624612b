import { allUnchanged, caseOf, oneYearCard } from './cases/scenario';
import { decide } from './decide';
import type { Facts, Permit, Records } from './facts';
import type { Note, NoteId } from './note';
import { notesFor } from './notes';
import { policy20180101 } from './policies/2018-01-01';

const notesOf = (facts: Facts): readonly NoteId[] =>
  notesFor(policy20180101, decide(policy20180101, facts), facts).map(({ id }) => id);

const unverified = (today: string, permit: Facts['permit'] = oneYearCard): Facts => ({
  today,
  identityMatches: true,
  permit,
});
const holding = (permit: Partial<Permit>, given: Partial<Facts> = {}): Facts =>
  caseOf({ ...given, permit: { ...oneYearCard, ...permit } });
const answered = (records: Partial<Records>, given: Partial<Facts> = {}): Facts =>
  caseOf({ circumstances: { housing: 'owned' }, ...given, records: { ...allUnchanged, ...records } });

/** The card of these cases is valid until 2026-06-15; the first renewal sends people to a counter with their papers. */
const first = (circumstances: Facts['circumstances'] = {}): Facts => holding({ renewals: 0 }, { circumstances });

const EXPIRED = ['residence-years-within-60-days', 'card-functions-suspended'] as const;
const LAPSED = ['late-renewal-after-60-days', 'card-functions-suspended'] as const;
const FIRST = ['first-renewal-only-in-the-source', 'papers-in-practice', 'any-centre-serves'] as const;

test.each<[string, Facts, readonly NoteId[]]>([
  ['too early', unverified('2026-01-01'), ['renewed-automatically', 'card-date-rewritten']],
  ['in the window', unverified('2026-06-10'), ['renewed-automatically', 'card-date-rewritten']],
  ['on the last valid day', unverified('2026-06-15'), ['renewed-automatically', 'card-date-rewritten']],
  [
    'on the first day after expiry',
    unverified('2026-06-16'),
    [EXPIRED[0], 'renewed-automatically', EXPIRED[1], 'card-date-rewritten'],
  ],
  ['on day 31', unverified('2026-07-16'), [EXPIRED[0], 'renewed-automatically', EXPIRED[1], 'card-date-rewritten']],
  ['on day 60', unverified('2026-08-14'), [EXPIRED[0], 'renewed-automatically', EXPIRED[1], 'card-date-rewritten']],
  ['on day 61', unverified('2026-08-15'), [...LAPSED, 'restored-for-good-reason', 'any-centre-serves']],
  ['on day 365', unverified('2027-06-15'), [...LAPSED, 'restored-for-good-reason', 'any-centre-serves']],
  ['on day 366', unverified('2027-06-16'), [...LAPSED, 'any-centre-serves']],
  ['renewed in time', caseOf(), ['card-date-rewritten']],
  ['renewed on day 40', caseOf({ today: '2026-07-25' }), [...EXPIRED, 'card-date-rewritten']],
  ['a source without an answer', answered({ other: 'unavailable' }), ['renewed-automatically', 'card-date-rewritten']],
  ['cancelled', holding({ status: 'cancelled' }), ['household-registered', 'any-centre-serves']],
  [
    'cancelled and expired',
    holding({ status: 'cancelled' }, { today: '2026-07-01' }),
    ['household-registered', 'any-centre-serves'],
  ],
  ['lost', holding({ status: 'lost' }), ['replacement-costs', 'any-centre-serves']],
  ['damaged', holding({ status: 'damaged' }), ['replacement-costs', 'any-centre-serves']],
  [
    'damaged and expired',
    holding({ status: 'damaged' }, { today: '2026-07-01' }),
    [...EXPIRED, 'replacement-costs', 'any-centre-serves'],
  ],
  ['in review', holding({ status: 'in-review' }), []],
  ['in review and expired', holding({ status: 'in-review' }, { today: '2026-07-01' }), EXPIRED],
  ['no permit', unverified('2026-06-10', null), []],
  ['another kind of permit', holding({ kind: 'hmt-permit' }, { today: '2026-07-01' }), []],
  [
    'somebody else’s name',
    caseOf({ identityMatches: false, circumstances: { housing: 'owned' } }),
    ['any-centre-serves'],
  ],
  [
    'moved',
    answered({ residence: 'changed' }),
    ['one-visit-for-address-and-renewal', 'papers-in-practice', 'report-changes-within-30-days', 'any-centre-serves'],
  ],
  [
    'a new employer',
    answered({ employment: 'changed' }),
    ['papers-in-practice', 'report-changes-within-30-days', 'any-centre-serves'],
  ],
  [
    'other details changed',
    answered({ other: 'changed' }),
    ['papers-in-practice', 'report-changes-within-30-days', 'any-centre-serves'],
  ],
  ['social insurance changed', answered({ socialInsurance: 'changed' }), ['papers-in-practice', 'any-centre-serves']],
  [
    'a period too long',
    holding({ validFrom: '2024-06-16' }, { circumstances: { housing: 'owned' } }),
    ['period-only-in-the-source', 'papers-in-practice', 'any-centre-serves'],
  ],
  [
    'a period too short',
    holding({ validFrom: '2026-03-16' }, { circumstances: { housing: 'owned' } }),
    ['period-only-in-the-source', 'papers-in-practice', 'any-centre-serves'],
  ],
  ['a first renewal in a home of one’s own', first({ housing: 'owned' }), FIRST],
  [
    'a first renewal in a rented home',
    first({ housing: 'rented' }),
    [...FIRST, 'landlord-statement-not-listed', 'plain-lease-may-do'],
  ],
  ['a first renewal at a relative’s home', first({ housing: 'relative' }), [...FIRST, 'close-relatives']],
  [
    'a first renewal in an employer’s dormitory',
    first({ housing: 'dormitory', occupation: 'employed' }),
    [...FIRST, 'business-licence-not-listed'],
  ],
  [
    'a first renewal of a student in a dormitory',
    first({ housing: 'dormitory', occupation: 'studying' }),
    [...FIRST, 'school-dormitory', 'business-licence-not-listed'],
  ],
  [
    'a first renewal with an unknown home',
    first(),
    [...FIRST, 'landlord-statement-not-listed', 'business-licence-not-listed', 'close-relatives', 'plain-lease-may-do'],
  ],
])('the notes, the most pressing first, for: %s', (_, facts, notes) => {
  expect(notesOf(facts)).toEqual(notes);
});

test.each([
  ['2025-11-30', false],
  ['2025-12-01', true],
  ['2025-12-02', true],
])('on %s an ordinary lease may do: %s', (today, shown) => {
  const permit = { ...oneYearCard, validFrom: '2024-12-11', validTo: '2025-12-10', renewals: 0 };
  expect(notesOf(caseOf({ today, permit })).includes('plain-lease-may-do')).toBe(shown);
});

test('a note whose basis is missing does not compile', () => {
  const when = {};
  // @ts-expect-error -- no source at all
  const without: Note = { id: 'any-centre-serves', confidence: 'low', basis: [], when };
  expect(without.basis).toEqual([]);
});
