import { invented2030 } from '../../rules/cases/second-policy';
import { policy20180101 } from '../../rules/policies/2018-01-01';
import { ruleBook } from './published-rules';

const POLICIES = [policy20180101, invented2030];

function on(day: string) {
  const book = ruleBook(day, POLICIES);
  if (book === 'no-policy') throw new Error('no law');
  return book;
}

test('the law in force is read with its days, as dates for a permit that expires today (R18-R22)', () => {
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

test('each clause stands there once, with what it requires, where it comes from, and what is said when it is not met', () => {
  const { clauses } = on('2026-06-15');
  expect(clauses.map(({ id, requirement, source, required }) => [id, requirement, source, required])).toEqual([
    ['identity-matches', 'R9', 'procedure', 'matches'],
    ['own-permit-kind', 'R68', 'own-decision', 'residence-permit'],
    ['usable-status', 'R68', 'own-decision', 'valid'],
    ['within-window', 'R18', 'timing', '-30..30'],
    ['renewed-before', 'R46', 'counter-cases', '1..'],
    ['period-length', 'R25', 'online-conditions', 'P6M..P12M'],
    ['residence-unchanged', 'R26', 'online-conditions', 'unchanged'],
    ['employment-unchanged', 'R27', 'online-conditions', 'unchanged'],
    ['social-insurance-unchanged', 'R28', 'online-conditions', 'unchanged'],
    ['other-unchanged', 'R29', 'online-conditions', 'unchanged'],
  ]);
  expect(clauses.find(({ id }) => id === 'usable-status')?.reasons).toEqual([
    'cancelled',
    'lost',
    'damaged',
    'in-review',
  ]);
});

test('a new law is read by itself from its first day: other days, other years, and no reason that its switches take away', () => {
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

test('before the first law there is none to read', () => {
  expect(ruleBook('2017-12-31', POLICIES)).toBe('no-policy');
});
