import { scenarios } from '../../src/rules/cases/2018-01-01';
import { decide } from '../../src/rules/decide';
import { policy20180101 } from '../../src/rules/policies/2018-01-01';
import { policyInForce } from '../../src/rules/policy-in-force';
import { answer, written } from './answer';

const answered = (text: string) => JSON.parse(written(answer({ type: 'text', text }, policyInForce))) as unknown;

describe('a line is answered', () => {
  it.each(scenarios)('with the decision and nothing else: $person', ({ person, facts }) => {
    const { findings, ...decision } = decide(policy20180101, facts);
    const requirements = ['R9', 'R68', 'R68', 'R18', 'R46', 'R25', 'R26', 'R27', 'R28', 'R29'];
    const cited = findings.map(({ clause, ...rest }, at) => ({ clause, requirement: requirements[at], ...rest }));
    const expected = { case: person, ...decision, findings: cited };
    // Compared as text: the order of the fields is part of the contract.
    expect(JSON.stringify(answered(JSON.stringify({ case: person, ...facts })))).toEqual(JSON.stringify(expected));
  });

  it.each(['', '"\\\n', '上海 😀', '\ud800', '\u2028', '__proto__'])('under its own name, as it came: %j', (name) => {
    expect(answered(JSON.stringify({ case: name, ...scenarios[0]?.facts }))).toMatchObject({ case: name });
  });

  it('with the reason why no policy is in force', () => {
    expect(answered('{"case":"old","today":"2017-12-31","identityMatches":true,"permit":null}')).toEqual({
      case: 'old',
      error: { code: 'no-policy', path: 'today', message: 'No policy is in force on 2017-12-31' },
    });
  });

  it('with what is wrong with it', () => {
    expect(answered('{"case":"c","today":"2017-12-31","identityMatches":true}')).toEqual({
      case: 'c',
      error: { code: 'invalid-case', path: 'permit', message: 'is missing' },
    });
    expect(JSON.parse(written(answer({ type: 'not-utf-8' }, policyInForce)))).toEqual({
      case: null,
      error: { code: 'invalid-case', path: '$', message: 'is not UTF-8' },
    });
    expect(JSON.parse(written(answer({ type: 'too-long' }, policyInForce)))).toMatchObject({ error: { path: '$' } });
  });

  it('but not with a fault of the rules, which is thrown', () => {
    const broken = () => ({ ...policy20180101, stages: [] });
    const text = '{"case":"c","today":"2026-01-01","identityMatches":true,"permit":null}';
    expect(() => answer({ type: 'text', text }, broken)).toThrow('has no clause on the day');
  });
});
