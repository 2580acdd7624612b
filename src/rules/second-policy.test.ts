import { allUnchanged, caseOf, oneYearCard } from './cases/scenario';
import { invented2030 } from './cases/second-policy';
import { checkPolicy } from './check-policy';
import { decide } from './decide';
import { policy20180101 } from './policies/2018-01-01';
import { NoPolicyInForce, POLICIES, PoliciesCollide, policyInForce } from './policy-in-force';

const both = [...POLICIES, invented2030];

describe('a new law is one new file', () => {
  it('without faults of its own', () => {
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

  it('whose window it is: day -45 is too early by the old law and open by the new one', () => {
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

  it('whose flags it reads: a first renewal and a new employer pass online', () => {
    const facts = caseOf({
      today: '2026-06-10',
      permit: { ...oneYearCard, renewals: 0 },
      records: { ...allUnchanged, employment: 'changed', socialInsurance: 'changed' },
    });
    const { outcome, findings } = decide(invented2030, facts);
    expect(outcome).toBe('renewed');
    expect(findings[4]).toMatchObject({ required: '..0', found: '0', result: 'met' });
    expect(findings[7]).toMatchObject({ required: 'unchanged|changed', found: 'changed', result: 'met' });
  });

  it('but a changed address never passes (decision 6)', () => {
    const facts = caseOf({ records: { ...allUnchanged, residence: 'changed' } });
    expect(decide(invented2030, facts)).toMatchObject({ outcome: 'counter', reasons: ['residence-changed'] });
  });

  it('and leaves the old law as it was', () => {
    expect(decide(policy20180101, caseOf({ today: '2026-05-01' })).outcome).toBe('wait');
  });
});

describe('no policy in force', () => {
  const ended = { ...policy20180101, inForce: { from: '2018-01-01', to: '2019-12-31' } };

  it('is an error before the first one, and with none at all', () => {
    expect(() => policyInForce('2017-12-31', both)).toThrow('No policy is in force on 2017-12-31');
    expect(() => policyInForce('2026-01-01', [])).toThrow(NoPolicyInForce);
  });

  it('is an error after one has ended: the last one is not "the latest"', () => {
    expect(policyInForce('2019-12-30', [ended]).id).toBe('shanghai-2018-01-01');
    expect(policyInForce('2019-12-31', [ended]).id).toBe('shanghai-2018-01-01');
    expect(() => policyInForce('2020-01-01', [ended])).toThrow(NoPolicyInForce);
    expect(() => policyInForce('2029-12-31', [ended, invented2030])).toThrow(NoPolicyInForce);
    expect(policyInForce('2030-01-01', [ended, invented2030]).id).toBe('invented-2030-01-01');
  });

  it('is said by name, with the day', () => {
    expect(thrownBy(() => policyInForce('2017-12-31'))).toMatchObject({ name: 'NoPolicyInForce', today: '2017-12-31' });
  });

  it('is not the same as two at once', () => {
    const twin = { ...policy20180101, id: 'twin' };
    const error = thrownBy(() => policyInForce('2026-01-01', [policy20180101, twin]));
    expect(error).toBeInstanceOf(PoliciesCollide);
    expect(error).toMatchObject({
      name: 'PoliciesCollide',
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
