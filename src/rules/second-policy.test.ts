import { afresh, allUnchanged, caseOf, oneYearCard } from './cases/scenario';
import { invented2030 } from './cases/second-policy';
import { checkPolicy } from './check-policy';
import { decide } from './decide';
import type { Clause, Policy, Stage } from './policy';
import { policy20180101 } from './policies/2018-01-01';
import { NoPolicyInForceError, POLICIES, ConflictingPoliciesError, policyInForce } from './policy-in-force';

const both = [...POLICIES, invented2030];

describe('a second policy, added as one file,', () => {
  it('has no faults', () => {
    expect(checkPolicy(invented2030)).toEqual([]);
  });

  it.each([
    ['2029-12-31', 'shanghai-2018-01-01'],
    ['2030-01-01', 'invented-2030-01-01'],
    ['2030-01-02', 'invented-2030-01-01'],
  ])('and the date picks it: on %s %s is in force', (today, id) => {
    expect(policyInForce(today, both).id).toBe(id);
    expect(policyInForce(today, [...both].reverse()).id).toBe(id);
  });

  it('brings its own window: day -45 is too early under the old law and open under the new one', () => {
    const permit = { ...oneYearCard, validFrom: '2029-03-01', validTo: '2030-02-14' };
    const facts = caseOf({ today: '2029-12-31', permit });
    expect(decide(policyInForce('2029-12-31', both), facts).outcome).toBe('wait');
    const next = decide(policyInForce('2030-01-01', both), { ...facts, today: '2030-01-01' });
    expect(next).toMatchObject({
      policy: 'invented-2030-01-01',
      outcome: 'renewed',
      window: { state: 'open', day: -44, opensOn: '2029-12-16', closesOn: '2030-04-15', overdueUntil: '2030-05-15' },
      validity: { validFrom: '2030-02-15', validTo: '2032-02-14', continuous: true },
    });
    expect(next.findings[3]).toMatchObject({ required: '-60..60', found: '-44' });
  });

  it('brings its own flags: a first renewal and a new employer pass online', () => {
    const facts = caseOf({
      today: '2026-06-10',
      permit: { ...oneYearCard, renewals: 0 },
      records: { ...allUnchanged, employment: 'changed', socialInsurance: 'changed' },
    });
    const { outcome, findings } = decide(afresh(invented2030), facts);
    expect(outcome).toBe('renewed');
    expect(findings[4]).toMatchObject({ required: '..0', found: '0', result: 'met' });
    expect(findings[7]).toMatchObject({ required: 'unchanged|changed', found: 'changed', result: 'met' });
  });

  it('but a changed address never passes (D6)', () => {
    const facts = caseOf({ records: { ...allUnchanged, residence: 'changed' } });
    expect(decide(afresh(invented2030), facts)).toMatchObject({ outcome: 'counter', reasons: ['residence-changed'] });
  });

  it('leaves the old law as it was', () => {
    expect(decide(policy20180101, caseOf({ today: '2026-05-01' })).outcome).toBe('wait');
  });
});

describe('a drafted policy', () => {
  const withConditions = (...clauses: readonly Clause[]): Policy => ({
    ...policy20180101,
    stages: policy20180101.stages.map((stage): Stage => (stage.stage === 'conditions' ? { ...stage, clauses } : stage)),
  });

  it('may allow a short period by a flag, and the finding names the allowed range', () => {
    const policy = withConditions({
      id: 'period-length',
      requirement: 'R25',
      source: 'online-conditions',
      fact: 'period',
      answers: [
        { when: { below: 6 }, then: { reason: 'period-too-short', outcome: 'counter', unless: 'firstRenewalOnline' } },
        { when: { from: 6, to: 12 }, then: 'met' },
        { when: { above: 12 }, then: { reason: 'period-too-long', outcome: 'counter', unless: 'firstRenewalOnline' } },
      ],
    });
    const open = { ...policy, flags: { ...policy.flags, firstRenewalOnline: true } };
    const length = (validFrom: string) =>
      decide({ ...open }, caseOf({ permit: { ...oneYearCard, validFrom } })).findings[4];
    expect(length('2026-03-10')).toMatchObject({ required: '..P6M', found: 'P3M0D', result: 'met' });
    expect(length('2025-06-16')).toMatchObject({ required: 'P6M..P12M', found: 'P11M25D', result: 'met' });
    expect(length('2024-06-10')).toMatchObject({ required: 'P12M..', found: 'P24M0D', result: 'met' });
  });

  it('may send everyone to a counter, and the finding then names nothing that would be enough', () => {
    const policy = withConditions({
      id: 'renewed-before',
      requirement: 'R46',
      source: 'counter-cases',
      fact: 'renewals',
      answers: [{ when: { from: 0 }, then: { reason: 'first-renewal', outcome: 'counter' } }],
    });
    expect(decide(policy, caseOf()).findings[4]).toMatchObject({ required: '', found: '1', result: 'not-met' });
  });

  it('that lets people without a permit pass does not judge them further, because the rest is unknown', () => {
    const unchecked: Policy = {
      ...policy20180101,
      stages: policy20180101.stages.map((stage): Stage => {
        if (stage.stage === 'kind') return { ...stage, clauses: [] };
        return stage.stage === 'status' ? { ...stage, clauses: permitClauses } : stage;
      }),
    };
    const decision = decide(unchecked, caseOf({ permit: null }));
    expect(decision).toMatchObject({ outcome: 'verify-online', reasons: [], window: null, validity: null });
    expect(decision.findings.slice(1).every(({ result, found }) => result === 'not-judged' && found === '')).toBe(true);
  });
});

/** Returns the findings of every clause on the permit. */
const permitClauses = policy20180101.stages
  .flatMap(({ clauses }) => clauses)
  .filter(({ fact }) => ['status', 'day', 'renewals', 'period'].includes(fact));

describe('no policy in force', () => {
  const ended = { ...policy20180101, inForce: { from: '2018-01-01', to: '2019-12-31' } };

  it('throws before the first policy, and without any', () => {
    expect(() => policyInForce('2017-12-31', both)).toThrow('No policy is in force on 2017-12-31');
    expect(() => policyInForce('2026-01-01', [])).toThrow(NoPolicyInForceError);
  });

  it('throws after the last policy has ended', () => {
    expect(policyInForce('2019-12-30', [ended]).id).toBe('shanghai-2018-01-01');
    expect(policyInForce('2019-12-31', [ended]).id).toBe('shanghai-2018-01-01');
    expect(() => policyInForce('2020-01-01', [ended])).toThrow(NoPolicyInForceError);
    expect(() => policyInForce('2029-12-31', [ended, invented2030])).toThrow(NoPolicyInForceError);
    expect(policyInForce('2030-01-01', [ended, invented2030]).id).toBe('invented-2030-01-01');
  });

  it('throws NoPolicyInForceError with the day', () => {
    expect(thrownBy(() => policyInForce('2017-12-31'))).toMatchObject({
      name: 'NoPolicyInForceError',
      today: '2017-12-31',
    });
  });

  it('is a different error from two policies on one day', () => {
    const twin = { ...policy20180101, id: 'twin' };
    const error = thrownBy(() => policyInForce('2026-01-01', [policy20180101, twin]));
    expect(error).toBeInstanceOf(ConflictingPoliciesError);
    expect(error).toMatchObject({
      name: 'ConflictingPoliciesError',
      message: 'More than one policy takes effect on the same day: shanghai-2018-01-01, twin (asked for 2026-01-01)',
    });
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
