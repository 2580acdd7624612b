import { isCalendarDate } from './calendar';
import { checkPolicy } from './check-policy';
import { CLAUSE_IDS } from './clause-ids';
import { NOTE_IDS } from './note';
import { SOURCE_SECTIONS } from './policy';
import { policy20180101 } from './policies/2018-01-01';
import { POLICIES } from './policy-in-force';
import { SOURCE_IDS, SOURCES } from './sources';

describe.each(POLICIES)('the policy $id', (policy) => {
  it('is plain data, which JSON round-trips unchanged', () => {
    expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy);
  });

  it('has no faults', () => {
    expect(checkPolicy(policy)).toEqual([]);
  });

  it('names the part of the source of each clause', () => {
    for (const { source } of policy.stages.flatMap(({ clauses }) => clauses)) expect(SOURCE_SECTIONS).toContain(source);
  });

  it('gives the evidence for each note', () => {
    for (const { basis } of policy.notes) expect(basis.length).toBeGreaterThan(0);
  });
});

it.each(SOURCE_IDS)(
  'the source %s has a title and a publisher in both languages, and a day on which it was read',
  (id) => {
    const { title, publisher, read } = SOURCES[id];
    for (const text of [title.zh, title.en, publisher.zh, publisher.en]) expect(text).not.toBe('');
    expect(isCalendarDate(read)).toBe(true);
  },
);

it('no two policies take effect on the same day', () => {
  const days = POLICIES.map(({ inForce }) => inForce.from);
  expect(new Set(days).size).toBe(days.length);
});

describe('the policy of 2018-01-01', () => {
  it('has every clause, in the order of the law', () => {
    expect(policy20180101.stages.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toEqual(CLAUSE_IDS);
  });

  it('has both flags off (D4, D6)', () => {
    expect(policy20180101.flags).toEqual({ firstRenewalOnline: false, changedWorkOrInsurancePasses: false });
  });

  it('counts a renewal on from the old period while the window is open, and from today when overdue (D9)', () => {
    expect(policy20180101.renewal).toEqual({ years: 1, counting: { open: 'continuous', overdue: 'from-today' } });
  });

  it('cites the requirement of every group of papers', () => {
    expect(policy20180101.papers.map(({ requirement }) => requirement)).toEqual([
      'R50',
      'R53',
      'R54',
      'R55',
      'R56',
      'R57',
      'R60',
    ]);
  });

  it('has every note on practice, with its confidence', () => {
    expect(policy20180101.notes.map(({ id }) => id)).toEqual(NOTE_IDS);
    expect(Object.fromEntries(policy20180101.notes.map(({ id, confidence }) => [id, confidence]))).toEqual({
      'residence-years-within-60-days': 'high',
      'late-renewal-after-60-days': 'high',
      'household-registered': 'medium',
      'one-visit-for-address-and-renewal': 'medium',
      'first-renewal-only-in-the-source': 'not-found',
      'period-only-in-the-source': 'not-found',
      'renewed-automatically': 'medium',
      'card-functions-suspended': 'high',
      'replacement-costs': 'medium',
      'papers-in-practice': 'medium',
      'report-changes-within-30-days': 'medium',
      'any-centre-serves': 'medium',
      'card-date-rewritten': 'high',
      'restored-for-good-reason': 'low',
      'school-dormitory': 'high',
      'landlord-statement-not-listed': 'medium',
      'business-licence-not-listed': 'medium',
      'close-relatives': 'medium',
      'plain-lease-may-do': 'low',
    });
  });

  it('names the right part of the source for each clause', () => {
    expect(policy20180101.stages.flatMap(({ clauses }) => clauses.map(({ source }) => source))).toEqual([
      'procedure',
      'own-decision',
      'own-decision',
      'timing',
      'counter-cases',
      'online-conditions',
      'online-conditions',
      'online-conditions',
      'online-conditions',
      'online-conditions',
    ]);
  });
});
