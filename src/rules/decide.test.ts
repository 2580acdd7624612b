import { InvalidDateError } from './calendar';
import { afresh, allUnchanged, caseOf, oneYearCard } from './cases/scenario';
import { decide } from './decide';
import type { Finding } from './decision';
import { HOUSINGS, PERMIT_KINDS, PERMIT_STATUSES, RECORD_NAMES } from './facts';
import type { Facts } from './facts';
import { policy20180101 } from './policies/2018-01-01';

const decideBy2018 = (facts: Facts) => decide(afresh(policy20180101), facts);

describe('a decision', () => {
  it('equals the example in docs/decision-contract.md', () => {
    const facts = caseOf({ circumstances: { housing: 'rented', occupation: 'employed' } });
    const met = (clause: Finding['clause'], required: string, found: string) => ({
      clause,
      required,
      found,
      result: 'met',
    });
    expect(decideBy2018(facts)).toEqual({
      policy: 'shanghai-2018-01-01',
      outcome: 'renewed',
      reasons: [],
      window: {
        state: 'open',
        day: -5,
        opensOn: '2026-05-16',
        closesOn: '2026-07-15',
        overdueUntil: '2026-08-14',
      },
      validity: { validFrom: '2026-06-16', validTo: '2027-06-15', continuous: true },
      materials: [],
      findings: [
        met('identity-matches', 'matches', 'matches'),
        met('own-permit-kind', 'residence-permit', 'residence-permit'),
        met('usable-status', 'valid', 'valid'),
        met('within-window', '-30..30', '-5'),
        met('renewed-before', '1..', '1'),
        met('period-length', 'P6M..P12M', 'P11M25D'),
        met('residence-unchanged', 'unchanged', 'unchanged'),
        met('employment-unchanged', 'unchanged', 'unchanged'),
        met('social-insurance-unchanged', 'unchanged', 'unchanged'),
        met('other-unchanged', 'unchanged', 'unchanged'),
      ],
    });
  });

  it('leaves every clause after the deciding stage unjudged, but names what each requires', () => {
    const { findings } = decideBy2018(caseOf({ identityMatches: false }));
    expect(findings.map(({ result }) => result)).toEqual(['not-met', ...Array<string>(9).fill('not-judged')]);
    expect(findings[0]).toEqual({
      clause: 'identity-matches',
      required: 'matches',
      found: 'differs',
      result: 'not-met',
    });
    expect(findings.slice(1).map(({ required, found }) => [required, found])).toEqual([
      ['residence-permit', ''],
      ['valid', ''],
      ['-30..30', ''],
      ['1..', ''],
      ['P6M..P12M', ''],
      ['unchanged', ''],
      ['unchanged', ''],
      ['unchanged', ''],
      ['unchanged', ''],
    ]);
  });

  it('names the range that a day fell in: the overdue one is met as well (D2)', () => {
    const findingOn = (today: string) => decideBy2018(caseOf({ today })).findings[3];
    expect(findingOn('2026-07-15')).toMatchObject({ required: '-30..30', found: '30', result: 'met' });
    expect(findingOn('2026-07-16')).toMatchObject({ required: '31..60', found: '31', result: 'met' });
    expect(findingOn('2026-08-15')).toMatchObject({ required: '-30..30', found: '61', result: 'not-met' });
    expect(findingOn('2026-05-01')).toMatchObject({ required: '-30..30', found: '-45', result: 'not-met' });
  });

  it('gives a negative duration for a period that has not begun', () => {
    const { findings } = decideBy2018(caseOf({ permit: { ...oneYearCard, validFrom: '2026-06-12' } }));
    expect(findings[5]).toMatchObject({ found: 'P0M-2D', result: 'not-met' });
  });

  it('is the same for the same facts every time', () => {
    const policy = afresh(policy20180101);
    for (let day = 10; day < 30; day += 1) {
      const facts = caseOf({ today: `2026-06-${String(day)}` });
      expect(decide(policy, facts)).toEqual(decideBy2018(facts));
      expect(decide(policy, facts)).toEqual(decideBy2018(facts));
    }
  });

  it('stays right after more different days than the cache holds', () => {
    const answers: string[] = [];
    const policy = afresh(policy20180101);
    for (let year = 1900; year < 2199; year += 1) {
      for (const month of ['02', '05', '06', '07', '08', '09', '11', '12']) {
        const { findings } = decide(policy, caseOf({ today: `${String(year)}-${month}-10` }));
        answers.push(findings[3]?.found ?? '');
      }
    }
    expect(new Set(answers).size).toBe(answers.length);
  });

  it('cannot change another one: shared parts are frozen', () => {
    const { findings, materials } = decideBy2018(caseOf({ records: { ...allUnchanged, other: 'changed' } }));
    expect([...findings, materials, ...materials].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it('throws for a date that does not exist', () => {
    expect(() => decideBy2018(caseOf({ today: '2026-02-30' }))).toThrow(InvalidDateError);
  });
});

describe('the window', () => {
  it.each(PERMIT_STATUSES)('is given for our kind of permit with status %s', (status) => {
    expect(decideBy2018(caseOf({ permit: { ...oneYearCard, status } })).window?.day).toBe(-5);
  });

  it.each(PERMIT_KINDS.filter((kind) => kind !== 'residence-permit'))('is not given for a %s', (kind) => {
    expect(decideBy2018(caseOf({ permit: { ...oneYearCard, kind } })).window).toBeNull();
  });

  it('is not given where nothing is held, or the identity does not match', () => {
    expect(decideBy2018(caseOf({ permit: null })).window).toBeNull();
    expect(decideBy2018(caseOf({ identityMatches: false })).window).toBeNull();
  });

  it('is given where a stage after the status decides', () => {
    expect(decideBy2018(caseOf({ today: '2026-01-01' })).window?.state).toBe('too-early');
    expect(decideBy2018(caseOf({ permit: { ...oneYearCard, renewals: 0 } })).window?.state).toBe('open');
  });
});

describe('the papers for the counter', () => {
  const moved = { ...allUnchanged, residence: 'changed' } as const;
  const papers = (circumstances?: Facts['circumstances']) =>
    decideBy2018(caseOf({ records: moved, ...(circumstances === undefined ? {} : { circumstances }) })).materials;
  const identity = { group: 'identity', need: 'all', items: ['id-card', 'residence-permit'] };
  const work = {
    group: 'employment',
    need: 'as-applicable',
    items: ['labour-contract', 'employment-certificate', 'social-insurance-record'],
  };
  const other = { group: 'other', need: 'optional', items: ['marriage-certificate', 'education-certificate'] };

  it.each([
    ['rented', 'any', ['lease-filing-certificate', 'landlord-statement']],
    ['owned', 'all', ['property-deed-copy']],
    ['dormitory', 'all', ['dormitory-certificate', 'business-licence-copy']],
    ['relative', 'all', ['kinship-proof', 'relative-home-proof']],
  ] as const)('for a home that is %s are %s of %j (R53-R56)', (housing, need, items) => {
    expect(papers({ housing, occupation: 'employed' })).toEqual([
      identity,
      { group: 'residence', need, items },
      work,
      other,
    ]);
  });

  it('are listed for each of the four kinds of home if the housing is unknown', () => {
    const expected = [
      identity,
      { group: 'residence', need: 'any', for: 'rented', items: ['lease-filing-certificate', 'landlord-statement'] },
      { group: 'residence', need: 'all', for: 'owned', items: ['property-deed-copy'] },
      { group: 'residence', need: 'all', for: 'dormitory', items: ['dormitory-certificate', 'business-licence-copy'] },
      { group: 'residence', need: 'all', for: 'relative', items: ['kinship-proof', 'relative-home-proof'] },
      work,
      other,
    ];
    expect(papers()).toStrictEqual(expected);
    expect(papers({})).toStrictEqual(expected);
  });

  it.each(['studying', 'neither'] as const)('of work are not asked for from those who are %s (D13)', (occupation) => {
    expect(papers({ housing: 'owned', occupation }).map(({ group }) => group)).toEqual([
      'identity',
      'residence',
      'other',
    ]);
  });

  it('of one person are not reused for the next', () => {
    const policy = afresh(policy20180101);
    const groups = (circumstances: NonNullable<Facts['circumstances']>) =>
      decide(policy, caseOf({ records: moved, circumstances })).materials.map(({ group }) => group);
    const all = ['identity', 'residence', 'employment', 'other'];
    for (const housing of HOUSINGS) {
      const items = decide(policy, caseOf({ records: moved, circumstances: { housing } })).materials[1]?.items;
      expect(items).toEqual(policy.papers.find((rule) => rule.housing === housing)?.items);
      expect(groups({ housing, occupation: 'studying' })).toEqual(['identity', 'residence', 'other']);
      expect(groups({ housing, occupation: 'employed' })).toEqual(all);
      expect(groups({ housing })).toEqual(all);
    }
    expect(groups({ occupation: 'neither' })).toHaveLength(6);
    expect(groups({})).toHaveLength(7);
  });

  it('include papers of work if the occupation is unknown', () => {
    expect(papers({ housing: 'owned' })).toContainEqual(work);
  });

  it('are the full list for a name that does not match, and empty if no counter is needed', () => {
    expect(decideBy2018(caseOf({ identityMatches: false })).materials).toHaveLength(7);
    expect(decideBy2018(caseOf({ today: '2026-12-01' })).materials).toEqual([]);
  });
});

describe('a record', () => {
  const words = {
    residence: 'residence',
    employment: 'employment',
    socialInsurance: 'social-insurance',
    other: 'other',
  };
  describe.each(RECORD_NAMES)('of %s', (name) => {
    it.each([
      ['changed', 'counter'],
      ['abnormal', 'counter'],
      ['needs-review', 'counter'],
      ['unavailable', 'retry'],
    ] as const)('that is %s leads to %s and says so', (state, outcome) => {
      const decision = decideBy2018(caseOf({ records: { ...allUnchanged, [name]: state } }));
      expect(decision).toMatchObject({ outcome, reasons: [`${words[name]}-${state}`], validity: null });
      expect(decision.findings.filter(({ result }) => result === 'not-met')).toEqual([
        expect.objectContaining({ clause: `${words[name]}-unchanged`, required: 'unchanged', found: state }),
      ]);
    });
  });
});
