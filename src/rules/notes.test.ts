import { allUnchanged, caseOf, oneYearCard } from './cases/scenario';
import { decide } from './decide';
import type { Facts } from './facts';
import { notesFor } from './notes';
import { policy20180101 } from './policies/2018-01-01';

const noteIds = (given: Partial<Facts>) => {
  const facts = caseOf(given);
  return notesFor(policy20180101, decide(policy20180101, facts), facts.today).map(({ id }) => id);
};
const unverified = ({
  today,
  permit = oneYearCard,
}: {
  today: string;
  permit?: Facts['permit'];
}): readonly string[] => {
  const facts = { today, identityMatches: true, permit };
  return notesFor(policy20180101, decide(policy20180101, facts), today).map(({ id }) => id);
};

describe('the notes with a decision say', () => {
  it.each([
    ['2026-06-15', false],
    ['2026-06-16', true],
    ['2026-06-17', true],
  ])('on %s, whether the card may be suspended after expiry: %s', (today, suspended) => {
    expect(noteIds({ today }).includes('card-functions-suspended')).toBe(suspended);
  });

  it('after the last day of all, that a late renewal may exist', () => {
    expect(noteIds({ today: '2026-08-14' })).not.toContain('late-renewal-may-exist');
    expect(noteIds({ today: '2026-08-15' })).toEqual(['card-functions-suspended', 'late-renewal-may-exist']);
  });

  it('nothing about late renewal for a cancelled permit: that note is for lapsed ones', () => {
    expect(noteIds({ permit: { ...oneYearCard, status: 'cancelled' } })).toEqual([]);
  });

  it('to the renewed, that the printed date can be rewritten', () => {
    expect(noteIds({})).toEqual(['printed-date-rewritten']);
  });

  it('to those who wait, may verify or must try again, that a text message may have settled it', () => {
    expect(noteIds({ today: '2026-01-01' })).toEqual(['renewed-automatically']);
    expect(noteIds({ records: { ...allUnchanged, other: 'unavailable' } })).toEqual(['renewed-automatically']);
    expect(unverified({ today: '2026-06-10' })).toEqual(['renewed-automatically']);
  });

  it.each([
    ['2025-11-30', '2025-12-10', false],
    ['2025-12-01', '2025-12-10', true],
    ['2025-12-02', '2025-12-10', true],
  ])('on %s, whether a plain lease may do: only since December 2025', (today, validTo, plain) => {
    const permit = { ...oneYearCard, validFrom: '2024-12-11', validTo, renewals: 0 };
    expect(noteIds({ today, permit }).includes('plain-lease-may-do')).toBe(plain);
  });

  it('only to those who must bring a lease, that a plain one may do', () => {
    const permit = { ...oneYearCard, renewals: 0 };
    expect(noteIds({ permit, circumstances: { housing: 'rented' } })).toEqual([
      'plain-lease-may-do',
      'any-centre-serves',
    ]);
    expect(noteIds({ permit, circumstances: { housing: 'owned' } })).toEqual(['any-centre-serves']);
  });

  it('to those who moved, that an address is to be reported within 30 days', () => {
    expect(
      noteIds({ records: { ...allUnchanged, residence: 'changed' }, circumstances: { housing: 'owned' } }),
    ).toEqual(['any-centre-serves', 'report-move-within-30-days']);
  });

  it('to those without a permit, nothing', () => {
    expect(unverified({ today: '2026-06-10', permit: null })).toEqual([]);
  });
});
