import { checkPolicy } from './check-policy';
import { decide } from './decide';
import { caseOf } from './cases/scenario';
import type { NoteCondition } from './note';
import type { Clause, Policy, Stage, StageName, WindowAnswer } from './policy';
import { policy20180101 } from './policies/2018-01-01';
import { InvalidPolicyError } from './invalid-policy-error';

const faultsOf = (policy: Policy) => checkPolicy(policy).map(({ code, message }) => `${code}: ${message}`);

function withStage(name: StageName, change: (stage: Stage) => Stage): Policy {
  return {
    ...policy20180101,
    stages: policy20180101.stages.map((stage) => (stage.stage === name ? change(stage) : stage)),
  };
}

function withClauses(name: StageName, change: (clauses: readonly Clause[]) => readonly Clause[]): Policy {
  return withStage(name, (stage) => ({ ...stage, clauses: change(stage.clauses) }));
}

function withWindow(answers: readonly WindowAnswer[]): Policy {
  return withClauses('time', () => [
    { id: 'within-window', requirement: 'R18', source: 'timing', fact: 'day', answers },
  ]);
}

function withRenewals(...answers: Extract<Clause, { fact: 'renewals' }>['answers']): Policy {
  return withClauses('conditions', ([, ...others]) => [
    { id: 'renewed-before', requirement: 'R46', source: 'counter-cases', fact: 'renewals', answers },
    ...others,
  ]);
}

function withPeriod(...answers: Extract<Clause, { fact: 'period' }>['answers']): Policy {
  return withClauses('conditions', ([first]) => [
    ...(first === undefined ? [] : [first]),
    { id: 'period-length', requirement: 'R25', source: 'online-conditions', fact: 'period', answers },
  ]);
}

const early: WindowAnswer = {
  when: { below: -30 },
  state: 'too-early',
  then: { reason: 'too-early', outcome: 'wait' },
};
const open: WindowAnswer = { when: { from: -30, to: 30 }, state: 'open', then: 'met' };
const overdue: WindowAnswer = { when: { above: 30, to: 60 }, state: 'overdue', then: 'met' };
const lapsed: WindowAnswer = { when: { above: 60 }, state: 'lapsed', then: { reason: 'lapsed', outcome: 'reapply' } };
const first = { reason: 'first-renewal', outcome: 'counter' } as const;
const short = { reason: 'period-too-short', outcome: 'counter' } as const;
const long = { reason: 'period-too-long', outcome: 'counter' } as const;

describe('checkPolicy finds', () => {
  it('a day that no state of the window covers', () => {
    expect(faultsOf(withWindow([early, open, { ...overdue, when: { above: 31, to: 60 } }, lapsed]))).toEqual([
      'gap: within-window: day: nothing covers what lies from 31 to below 32',
    ]);
    expect(faultsOf(withWindow([{ ...early, when: { from: -90, below: -30 } }, open, overdue, lapsed]))).toEqual([
      'gap: within-window: day: nothing covers what lies from -Infinity to below -90',
    ]);
    expect(faultsOf(withWindow([early, open, overdue, { ...lapsed, when: { above: 60, to: 90 } }]))).toEqual([
      'gap: within-window: day: nothing covers what lies from 91 to below Infinity',
    ]);
  });

  it('a day that two states of the window cover, in any order of the states', () => {
    expect(faultsOf(withWindow([early, open, { ...overdue, when: { from: 30, to: 60 } }, lapsed]))).toEqual([
      'overlap: within-window: day: two ranges cover what lies from 30 to below 31',
    ]);
    expect(faultsOf(withRenewals({ when: { from: 1 }, then: 'met' }, { when: { to: 1 }, then: first }))).toEqual([
      'overlap: renewed-before: renewals: two ranges cover what lies from 1 to below 2',
    ]);
  });

  it('one gap, not two, after a range that lies within another', () => {
    const within = withWindow([
      early,
      { ...open, when: { from: -30, to: 50 } },
      { ...overdue, when: { from: 0, to: 10 } },
      { ...lapsed, when: { above: 60 } },
    ]);
    expect(faultsOf(within)).toEqual([
      'overlap: within-window: day: two ranges cover what lies from 0 to below 51',
      'gap: within-window: day: nothing covers what lies from 51 to below 61',
    ]);
  });

  it('a range that is empty or holds no possible value', () => {
    expect(
      faultsOf(
        withWindow([early, open, { ...overdue, when: { above: 60, to: 60 } }, { ...lapsed, when: { above: 30 } }]),
      ),
    ).toEqual(['empty-range: within-window: day: a range holds no value']);
    expect(faultsOf(withRenewals({ when: { below: 0 }, then: first }, { when: { from: 0 }, then: 'met' }))).toEqual([
      'empty-range: renewed-before: renewals: a range holds no value',
    ]);
  });

  it('no fault if a range of a measure that cannot be negative begins below zero', () => {
    expect(
      faultsOf(withRenewals({ when: { from: -5, to: 0 }, then: first }, { when: { from: 1 }, then: 'met' })),
    ).toEqual([]);
  });

  it('a gap or an overlap between two ranges of months', () => {
    const between = withPeriod(
      { when: { below: 6 }, then: short },
      { when: { above: 6, below: 12 }, then: 'met' },
      { when: { from: 12 }, then: long },
    );
    expect(faultsOf(between)).toEqual(['gap: period-length: period: nothing covers what lies from 6 to 6']);
    const twice = withPeriod(
      { when: { to: 6 }, then: short },
      { when: { from: 6, to: 12 }, then: 'met' },
      { when: { above: 12 }, then: long },
    );
    expect(faultsOf(twice)).toEqual(['overlap: period-length: period: two ranges cover what lies from 6 to 6']);
    const hole = withPeriod(
      { when: { to: 6 }, then: short },
      { when: { from: 7, to: 12 }, then: 'met' },
      { when: { above: 12 }, then: long },
    );
    expect(faultsOf(hole)).toEqual(['gap: period-length: period: nothing covers what lies above 6 to below 7']);
  });

  it('no fault if the boundary of two ranges of months belongs to the other one', () => {
    const policy = withPeriod(
      { when: { above: 12 }, then: long },
      { when: { above: 6, to: 12 }, then: 'met' },
      { when: { to: 6 }, then: short },
    );
    expect(faultsOf(policy)).toEqual([]);
  });

  it('a value that has no answer, and one that has two', () => {
    const policy = withClauses('identity', () => [
      {
        id: 'identity-matches',
        requirement: 'R9',
        source: 'procedure',
        fact: 'identity',
        answers: [
          { when: ['matches'], then: 'met' },
          { when: ['matches'], then: { reason: 'identity-mismatch', outcome: 'counter' } },
        ],
      },
    ]);
    expect(faultsOf(policy)).toEqual([
      'overlap: identity-matches: identity = matches has 2 answers',
      'gap: identity-matches: identity = differs has 0 answers',
    ]);
    expect(() => decide(policy, caseOf({ identityMatches: false }))).toThrow(
      'The clause identity-matches has no answer for identity = differs',
    );
  });

  it('a duplicate clause, reason or note', () => {
    const policy = withClauses('conditions', (clauses) => [...clauses, ...clauses.slice(1)]);
    expect(faultsOf({ ...policy, notes: [...policy.notes, ...policy.notes.slice(0, 1)] })).toEqual([
      'duplicate: period-length stands there twice',
      'duplicate: period-too-short stands there twice',
      'duplicate: period-too-long stands there twice',
      'duplicate: residence-years-within-60-days stands there twice',
    ]);
  });

  it('an outcome that is ranked but never given, or given but not ranked', () => {
    const policy = withStage('records', (stage) => ({ ...stage, precedence: ['counter', 'wait'] }));
    expect(faultsOf(policy)).toEqual([
      'unreachable-outcome: no clause of the stage records gives wait',
      'unranked-outcome: the stage records gives retry and does not rank it',
    ]);
  });

  it('an outcome that nothing leads to', () => {
    expect(faultsOf({ ...policy20180101, outcomes: { unverified: 'retry', allMet: 'retry' } })).toEqual([
      'unreachable-outcome: nothing leads to renewed',
      'unreachable-outcome: nothing leads to verify-online',
    ]);
  });

  it('stages in another order', () => {
    expect(faultsOf({ ...policy20180101, stages: [...policy20180101.stages].reverse() })).toEqual([
      'stage-order: the stages must be identity, kind, status, time, conditions, records',
    ]);
  });

  it('a fact that is asked for before it is known', () => {
    const residence = policy20180101.stages[5]?.clauses.slice(0, 1) ?? [];
    const policy = {
      ...policy20180101,
      stages: policy20180101.stages.map((stage): Stage => {
        if (stage.stage === 'conditions')
          return { ...stage, clauses: [...stage.clauses, ...residence], precedence: ['counter', 'retry'] };
        return stage.stage === 'records' ? { ...stage, clauses: stage.clauses.slice(1) } : stage;
      }),
    };
    expect(faultsOf(policy)).toEqual([
      'fact-too-early: residence-unchanged asks for residence in the stage conditions, before it is known',
    ]);
  });

  it.each([
    ['own-permit-kind', 'kind', 'identity'],
    ['usable-status', 'status', 'kind'],
    ['within-window', 'day', 'kind'],
    ['renewed-before', 'renewals', 'kind'],
    ['period-length', 'period', 'kind'],
    ['residence-unchanged', 'residence', 'conditions'],
    ['employment-unchanged', 'employment', 'conditions'],
    ['social-insurance-unchanged', 'socialInsurance', 'conditions'],
    ['other-unchanged', 'other', 'conditions'],
  ])('%s among what is asked too early: %s is not known at the stage %s', (id, fact, early) => {
    const moved = policy20180101.stages.flatMap(({ clauses }) => clauses).filter((clause) => clause.id === id);
    const stages = policy20180101.stages.map((stage): Stage => {
      const others = stage.clauses.filter((clause) => clause.id !== id);
      return { ...stage, clauses: stage.stage === early ? [...others, ...moved] : others };
    });
    expect(faultsOf({ ...policy20180101, stages })).toContain(
      `fact-too-early: ${id} asks for ${fact} in the stage ${early}, before it is known`,
    );
  });

  it('a clause on the kind or the identity outside its own stage', () => {
    const [identity, kind] = policy20180101.stages;
    const swapped = policy20180101.stages.map((stage): Stage => {
      if (stage.stage === 'identity') return { ...stage, clauses: kind?.clauses ?? [] };
      return stage.stage === 'kind' ? { ...stage, clauses: identity?.clauses ?? [] } : stage;
    });
    const faults = faultsOf({ ...policy20180101, stages: swapped });
    expect(faults).toContain('missing-clause: the stage identity has no clause on identity');
    expect(faults).toContain('missing-clause: the stage kind has no clause on kind');
  });

  it('a policy without a clause on the identity or the kind', () => {
    const policy = {
      ...policy20180101,
      stages: policy20180101.stages.map((stage): Stage => {
        return stage.stage === 'identity' || stage.stage === 'kind' ? { ...stage, clauses: [], precedence: [] } : stage;
      }),
    };
    expect(faultsOf(policy)).toEqual([
      'missing-clause: the stage identity has no clause on identity',
      'missing-clause: the stage kind has no clause on kind',
      'unreachable-outcome: nothing leads to not-applicable',
    ]);
  });

  it('a window with no clause or two, or with a missing state or end', () => {
    const without = withStage('time', (stage) => ({ ...stage, clauses: [], precedence: [] }));
    expect(faultsOf({ ...without, notes: [] })).toEqual([
      'unreachable-outcome: nothing leads to wait',
      'window: there must be one clause on the day',
    ]);
    expect(faultsOf(withClauses('time', (clauses) => [...clauses, ...clauses]))).toContain(
      'window: there must be one clause on the day',
    );
    const endless = withWindow([early, open, { ...overdue, when: { above: 30 } }]);
    expect(faultsOf({ ...endless, notes: [] })).toEqual([
      'unreachable-outcome: no clause of the stage time gives reapply',
      'window: the states must be too-early, open, overdue, lapsed',
      'window: overdue must have both ends',
    ]);
    expect(
      faultsOf(withWindow([{ ...early, when: { from: 31 } }, { ...open, when: { to: 30 } }, overdue, lapsed])),
    ).toContain('window: open must have both ends');
  });

  it('a state in which it is undefined how a renewal counts', () => {
    expect(faultsOf({ ...policy20180101, renewal: { years: 1, counting: { open: 'continuous' } } })).toEqual([
      'renewal: nothing says how a renewal counts when overdue',
    ]);
  });

  it.each([0, 1.5, -1, 101])('a renewal for %d years', (years) => {
    expect(faultsOf({ ...policy20180101, renewal: { ...policy20180101.renewal, years } })).toEqual([
      'renewal: years must be 1 to 100',
    ]);
  });

  it('no fault in a renewal for a hundred years or a window of a century', () => {
    expect(faultsOf({ ...policy20180101, renewal: { ...policy20180101.renewal, years: 100 } })).toEqual([]);
    const wide = (days: number) => [
      { ...early, when: { to: -days } },
      { ...open, when: { from: 1 - days, to: 30 } },
      overdue,
      lapsed,
    ];
    expect(faultsOf(withWindow(wide(36_525)))).toEqual([]);
    expect(faultsOf(withWindow(wide(36_526)))).toEqual(['window: too-early lies beyond a century']);
  });

  it('a state that can renew only by a flag, in which it is undefined how a renewal counts', () => {
    const then = { reason: 'lapsed', outcome: 'reapply', unless: 'firstRenewalOnline' } as const;
    const flags = { ...policy20180101.flags, firstRenewalOnline: true };
    const window = withWindow([early, open, overdue, { ...lapsed, then }]);
    expect(faultsOf(window)).toEqual([]);
    expect(faultsOf({ ...window, flags })).toEqual(['renewal: nothing says how a renewal counts when lapsed']);
  });

  it('a window that lies beyond a century', () => {
    const far = [
      { ...early, when: { below: -3_000_000 } },
      { ...open, when: { from: -3_000_000, to: 30 } },
    ] as const;
    expect(faultsOf(withWindow([...far, overdue, lapsed]))).toEqual([
      'window: too-early lies beyond a century',
      'window: open lies beyond a century',
    ]);
  });

  it('an outcome of renewed for an unmet clause or without verification', () => {
    const renews = { reason: 'lapsed', outcome: 'renewed' } as const;
    expect(faultsOf(withWindow([early, open, overdue, { ...lapsed, then: renews }]))).toContain(
      'renewal: within-window renews where it is not met',
    );
    const outcomes = { ...policy20180101.outcomes, unverified: 'renewed' } as const;
    expect(faultsOf({ ...policy20180101, outcomes })).toContain('renewal: it renews without a verification');
  });

  it('a note whose first day does not exist', () => {
    const [note, ...others] = policy20180101.notes;
    if (note === undefined) throw new Error('there are notes');
    const notes = [{ ...note, when: { ...note.when, since: '2026-02-30' } }, ...others];
    expect(faultsOf({ ...policy20180101, notes })).toEqual(['dates: 2026-02-30 is not a date']);
  });

  const withNote = (when: NoteCondition, inForce = policy20180101.inForce): Policy => ({
    ...policy20180101,
    inForce,
    notes: [{ id: 'any-centre-serves', confidence: 'low', basis: [{ source: 'single-page' }], when }],
  });

  it.each<[string, NoteCondition]>([
    ['its reason never leads to its outcome', { reasons: ['lapsed'], outcomes: ['counter'] }],
    ['its reason never occurs on its days', { reasons: ['lapsed'], day: { to: 60 } }],
    ['its outcome never occurs on its days', { outcomes: ['renewed'], day: { from: 61 } }],
    ['its outcome never occurs so early', { outcomes: ['verify-online'], day: { to: -31 } }],
    ['its day is not looked at with its reason', { reasons: ['identity-mismatch'], day: { from: 1 } }],
    ['its reason rules it out', { reasons: ['cancelled'], withoutReasons: ['cancelled'] }],
    ['its paper is asked for only at a counter', { papers: ['id-card'], outcomes: ['wait'] }],
    ['its paper is not asked for in its home', { papers: ['landlord-statement'], housing: ['owned', 'dormitory'] }],
    ['its paper is not asked for in its occupation', { papers: ['labour-contract'], occupation: ['studying'] }],
    ['its days hold none', { day: { from: 5, to: 4 } }],
  ])('a note that can never be shown: %s', (_, when) => {
    expect(faultsOf(withNote(when))).toEqual(['unreachable-note: any-centre-serves is never shown']);
  });

  it('a note that begins after the last day of the policy', () => {
    const inForce = { from: '2018-01-01', to: '2027-12-31' };
    expect(faultsOf(withNote({ since: '2027-12-31' }, inForce))).toEqual([]);
    expect(faultsOf(withNote({ since: '2028-01-01' }, inForce))).toEqual([
      'unreachable-note: any-centre-serves is never shown',
    ]);
  });

  it.each<[string, NoteCondition]>([
    ['always', {}],
    ['on the first day after its window', { reasons: ['lapsed'], day: { to: 61 } }],
    ['on the last day for renewing', { outcomes: ['renewed'], day: { from: 60 } }],
    ['for one of its two reasons', { reasons: ['cancelled', 'lapsed'], withoutReasons: ['cancelled'] }],
    ['in one of its two homes', { papers: ['landlord-statement'], housing: ['owned', 'rented'] }],
    ['for another kind of permit', { reasons: ['hmt-permit'], outcomes: ['not-applicable'] }],
    ['in circumstances without a paper', { housing: ['dormitory'], occupation: ['studying'] }],
  ])('no fault in a note that can be shown %s', (_, when) => {
    expect(faultsOf(withNote(when))).toEqual([]);
  });

  it('no fault in a note on a way that a flag opens', () => {
    const flags = { firstRenewalOnline: true, changedWorkOrInsurancePasses: true };
    expect(faultsOf({ ...policy20180101, flags })).toEqual([]);
  });

  it('a home with no list of papers or two, and papers that nobody needs', () => {
    const papers = policy20180101.papers;
    expect(faultsOf({ ...policy20180101, papers: papers.filter(({ housing }) => housing !== 'owned') })).toEqual([
      'papers: owned: there must be one group of papers for the residence',
    ]);
    expect(faultsOf({ ...policy20180101, papers: [...papers, ...papers.slice(1, 2)] })).toEqual([
      'papers: rented: there must be one group of papers for the residence',
    ]);
    const asked = papers.map((rule) => (rule.group === 'other' ? { ...rule, items: [] } : rule));
    expect(faultsOf({ ...policy20180101, papers: asked })).toEqual([
      'papers: a group of other asks for nothing, or from nobody',
    ]);
    const nobody = papers.map((rule) =>
      rule.group === 'employment' ? { ...rule, notFrom: ['employed', 'studying', 'neither'] as const } : rule,
    );
    expect(faultsOf({ ...policy20180101, papers: nobody })).toEqual([
      'papers: a group of employment asks for nothing, or from nobody',
    ]);
  });

  it('no fault if one list of papers serves every home', () => {
    const one = { group: 'residence', need: 'all', items: ['property-deed-copy'], requirement: 'R52' } as const;
    const papers = policy20180101.papers.filter(({ group }) => group !== 'residence');
    expect(faultsOf({ ...policy20180101, papers: [...papers, one], notes: [] })).toEqual([]);
  });

  it('dates that do not exist or are in the wrong order', () => {
    const inForce = (from: string, to?: string) => ({
      ...policy20180101,
      notes: [],
      inForce: to === undefined ? { from } : { from, to },
    });
    expect(faultsOf(inForce('2018-02-30'))).toEqual(['dates: 2018-02-30 is not a date']);
    expect(faultsOf(inForce('2018-01-01', 'soon'))).toEqual(['dates: soon is not a date']);
    expect(faultsOf(inForce('2018-01-02', '2018-01-01'))).toEqual(['dates: in force to 2018-01-01, before 2018-01-02']);
    expect(faultsOf(inForce('2018-01-01', '2018-01-01'))).toEqual([]);
    expect(faultsOf({ ...policy20180101, reviewed: '2026-11-31' })).toEqual(['dates: 2026-11-31 is not a date']);
  });
});

describe('deciding with a policy that was not checked throws InvalidPolicyError', () => {
  const unfit = (policy: Policy) => () => decide(policy, caseOf());

  it('if no state of the window covers the day', () => {
    const policy = withWindow([early, { ...open, when: { from: -30, to: -10 } }, overdue, lapsed]);
    expect(unfit(policy)).toThrow('The clause within-window has no answer for day = -5');
    const lost = { ...caseOf(), permit: { ...(caseOf().permit ?? fail()), status: 'lost' as const } };
    expect(() => decide(policy, lost)).toThrow('No state of the window covers day -5');
  });

  it('if there is no clause on the day, or a state is missing', () => {
    expect(unfit(withWindow([open]))).toThrow(InvalidPolicyError);
    expect(new InvalidPolicyError()).toMatchObject({ name: 'InvalidPolicyError' });
    expect(unfit(withStage('time', (stage) => ({ ...stage, clauses: [] })))).toThrow(
      'The policy shanghai-2018-01-01 has no clause on the day',
    );
    expect(unfit(withWindow([open]))).toThrow('No answer of the window is overdue');
  });

  it('if it is undefined how a renewal counts, or an outcome is not ranked', () => {
    expect(unfit({ ...policy20180101, renewal: { years: 1, counting: {} } })).toThrow(
      'The policy does not say how a renewal counts when open',
    );
    const policy = withStage('identity', (stage) => ({ ...stage, precedence: [] }));
    expect(() => decide(policy, caseOf({ identityMatches: false }))).toThrow(
      'The stage identity ranks none of its unmet outcomes',
    );
  });
});

function fail(): never {
  throw new Error('the mock person must hold a permit');
}
