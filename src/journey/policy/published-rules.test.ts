import { invented2030 } from '../../rules/cases/second-policy';
import { policy20180101 } from '../../rules/policies/2018-01-01';
import { policyInForce } from '../../rules/policy-in-force';
import { publishedRules } from './published-rules';

const POLICIES = [policy20180101, invented2030];

function on(day: string) {
  return publishedRules(policyInForce(day, POLICIES), day);
}

test('the days of the law in force are given as dates for a permit that expires today (R18-R22)', () => {
  const { policy, years, states } = on('2026-06-15');
  expect(policy).toMatchObject({ id: 'shanghai-2018-01-01', inForce: { from: '2018-01-01' }, reviewed: '2026-11-24' });
  expect(years).toBe(1);
  expect(states).toEqual([
    { state: 'too-early', days: '..-31', from: undefined, to: '2026-05-15', counting: undefined },
    { state: 'open', days: '-30..30', from: '2026-05-16', to: '2026-07-15', counting: 'continuous' },
    { state: 'overdue', days: '31..60', from: '2026-07-16', to: '2026-08-14', counting: 'from-today' },
    { state: 'lapsed', days: '61..', from: '2026-08-15', to: undefined, counting: undefined },
  ]);
});

test('each clause of the law is listed once, in the order of judgement', () => {
  const inOrder = policy20180101.stages.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  expect(on('2026-06-15').clauses.map(({ id }) => id)).toEqual(inOrder);
});

test('each clause lists what it requires and every reason given if it is not met', () => {
  const { clauses } = on('2026-06-15');
  const clause = (wanted: string) => clauses.find(({ id }) => id === wanted);
  expect(clause('within-window')?.required).toBe('-30..30');
  expect(clause('renewed-before')?.required).toBe('1..');
  expect(clause('period-length')?.required).toBe('P6M..P12M');
  expect(clause('usable-status')).toMatchObject({
    required: 'valid',
    reasons: ['cancelled', 'lost', 'damaged', 'in-review'],
  });
});

test('the rules that would mislead alone have their notes beside them, the most pressing first', () => {
  expect(on('2026-06-15').notesBeside).toEqual({
    renewals: ['first-renewal-only-in-the-source'],
    period: ['period-only-in-the-source'],
    overdue: ['residence-years-within-60-days', 'card-functions-suspended'],
    lapsed: ['late-renewal-after-60-days', 'card-functions-suspended', 'restored-for-good-reason'],
  });
  const notes = policy20180101.notes;
  const allowed = { ...policy20180101, flags: { ...policy20180101.flags, firstRenewalOnline: true } };
  expect(publishedRules(allowed, '2026-06-15').notesBeside.renewals).toEqual([]);
  expect(publishedRules({ ...policy20180101, notes: notes.slice(1) }, '2026-06-15').notesBeside.overdue).toEqual([
    'card-functions-suspended',
  ]);
});

test('a new law is shown from its first day: other days, other years, and without the reasons that its switches remove', () => {
  const { policy, years, states, clauses } = on('2030-01-01');
  expect(policy.id).toBe('invented-2030-01-01');
  expect(years).toBe(2);
  expect(states.map(({ days }) => days)).toEqual(['..-61', '-60..60', '61..90', '91..']);
  expect(clauses.find(({ id }) => id === 'renewed-before')?.reasons).toEqual([]);
  expect(clauses.find(({ id }) => id === 'employment-unchanged')).toMatchObject({
    required: 'unchanged|changed',
    reasons: ['employment-abnormal', 'employment-needs-review', 'employment-unavailable'],
  });
  expect(on('2029-12-31').policy.id).toBe('shanghai-2018-01-01');
});
