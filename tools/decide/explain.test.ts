import { scenarios } from '../../src/rules/cases/2018-01-01';
import { policyInForce } from '../../src/rules/policy-in-force';
import { answer } from './answer';
import { explain } from './explain';
import { inWords } from './value-words';

const told = (given: object, language: 'zh' | 'en') =>
  explain(answer({ is: 'text', text: JSON.stringify(given) }, policyInForce), language);

describe('a clerk reads', () => {
  it.each(scenarios)('of $person an answer in both languages, without a word missing', ({ person, facts, reasons }) => {
    for (const language of ['zh', 'en'] as const) {
      const text = told({ case: person, ...facts }, language);
      expect(text).toContain(person);
      for (const reason of reasons) expect(text).toContain(`[${reason}]`);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.endsWith('\n\n')).toBe(true);
    }
  });

  it('what was required, what was found, and where the clause comes from', () => {
    const given = { case: 'Lin', ...scenarios[0]?.facts };
    expect(told(given, 'en')).toContain('required 6 months to 12 months, found 11 months 25 days (R25; source: ');
    expect(told(given, 'zh')).toContain('要求 6 个月 至 12 个月，认定 11 个月 25 天');
    expect(told(given, 'zh')).toContain('要求 未变化，认定 未变化');
  });

  it('what is wrong with a line that is no case', () => {
    expect(told({ case: 'k', today: 'x' }, 'en')).toContain('Case k cannot be judged: today must be a date');
    expect(told([], 'zh')).toContain('个案 （名称无法读取） 无法判断：$ must be an object');
  });

  it.each([
    ['-30..30', '-30 to 30'],
    ['1..', '1 or more'],
    ['..0', '0 or less'],
    ['P6M..P12M', '6 months to 12 months'],
    ['P0M-2D', '0 months -2 days'],
    ['unchanged|changed', 'unchanged or changed'],
    ['-5', '-5'],
  ])('%s as %s', (value, words) => {
    expect(inWords(value, 'en')).toBe(words);
  });
});
