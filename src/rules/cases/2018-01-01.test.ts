import { decide } from '../decide';
import { policy20180101 } from '../policies/2018-01-01';
import { OUTCOMES, REASONS } from '../decision';
import { scenarios } from './2018-01-01';
import { afresh } from './scenario';

describe('the law in force from 2018-01-01', () => {
  it.each(scenarios)('$person -> $outcome', ({ facts, outcome, reasons, path }) => {
    const decision = decide(afresh(policy20180101), facts);
    expect(decision.outcome).toBe(outcome);
    expect(decision.reasons).toEqual(reasons);
    const judged = policy20180101.stages.filter(({ clauses }) =>
      clauses.some(({ id }) =>
        decision.findings.some(({ clause, result }) => clause === id && result !== 'not-judged'),
      ),
    );
    expect(judged.map(({ stage }) => stage)).toEqual(path);
  });

  it('leads at least one mock person to every outcome', () => {
    expect(new Set(scenarios.map(({ outcome }) => outcome))).toEqual(new Set(OUTCOMES));
  });

  it('has a mock person for every reason except some of the records, whose states decide.test.ts covers', () => {
    const covered = new Set(scenarios.flatMap(({ reasons }) => reasons));
    const uncovered = REASONS.filter((reason) => !covered.has(reason));
    expect(uncovered.every((reason) => /^(residence|employment|social-insurance|other)-/.test(reason))).toBe(true);
  });
});
