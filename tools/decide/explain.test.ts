import { scenarios } from '../../src/rules/cases/2018-01-01';
import { policyInForce } from '../../src/rules/policy-in-force';
import { answer } from './answer';
import { explain } from './explain';

const explained = (given: object, language: 'zh' | 'en') =>
  explain(answer({ type: 'text', text: JSON.stringify(given) }, policyInForce), language);

describe('a clerk reads', () => {
  it.each(scenarios)('an answer for $person in both languages, with no text missing', ({ person, facts, reasons }) => {
    for (const language of ['zh', 'en'] as const) {
      const text = explained({ case: person, ...facts }, language);
      expect(text).toContain(person);
      for (const reason of reasons) expect(text).toContain(`[${reason}]`);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      // No range and no duration in the trace's notation.
      expect(text).not.toMatch(/\d\.\.|\.\.\d|P\d+M/);
      expect(text.endsWith('\n\n')).toBe(true);
    }
  });

  it('what was required, what was found, and where the clause comes from', () => {
    const given = { case: 'Lin', ...scenarios[0]?.facts };
    expect(explained(given, 'en')).toContain(
      'Found: 11 months 25 days; Required: 6 months to 12 months (source: conditions for renewing online)',
    );
    expect(explained(given, 'zh')).toContain('查到：11 个月 25 天; 要求：6 个月 至 12 个月 (来源：可网上签注的情况)');
    expect(explained(given, 'zh')).toContain('查到：没有变化; 要求：没有变化');
  });

  it('each note, with how sure it is and what it rests on', () => {
    const expired = { case: 'Lin', ...scenarios[0]?.facts, today: '2027-06-15' };
    expect(explained(expired, 'en')).toMatch(
      /Also tell the holder[^]*made up \(补办签注\)[^]*\(high confidence; basis: The city's notice[^]*, article 10/,
    );
    expect(explained(expired, 'zh')).toMatch(/另需告知[^]*补办签注[^]*（把握大；依据：本市关于居住证签注的通告）/);
  });

  it('what is wrong with a line that is not a case', () => {
    expect(explained({ case: 'k', today: 'x' }, 'en')).toContain('Case k cannot be judged: today must be a date');
    expect(explained([], 'zh')).toContain('个案 （名称无法读取） 无法判断：$ must be an object');
  });
});
