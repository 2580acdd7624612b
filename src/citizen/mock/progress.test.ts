import fc from 'fast-check';
import { RECORD_NAMES, type Records } from '../../rules/facts';
import { answersOf, dueAt, planned, progressAt } from './progress';

const RECORDS: Records = {
  residence: 'unchanged',
  employment: 'changed',
  socialInsurance: 'unavailable',
  other: 'needs-review',
};
const START = 1_795_000_000_000;
const aKey = fc.stringMatching(/^[0-9A-Za-z-]{16,64}$/);

describe('A verification', () => {
  test('takes 3 to 6 seconds, whatever its key', () => {
    fc.assert(
      fc.property(aKey, (key) => {
        const takes = dueAt(planned(key, START, RECORDS)) - START;
        expect(takes).toBeGreaterThanOrEqual(3_000);
        expect(takes).toBeLessThanOrEqual(6_000);
      }),
    );
  });

  test('goes the same way for the same key, and another way for another', () => {
    const plan = planned('the-same-key-0001', START, RECORDS);
    expect(planned('the-same-key-0001', START, RECORDS)).toEqual(plan);
    expect(planned('the-same-key-0002', START, RECORDS)).not.toEqual(plan);
  });

  test('has each source waiting, then checking, then answered, at a time of its own', () => {
    fc.assert(
      fc.property(aKey, (key) => {
        const plan = planned(key, START, RECORDS);
        for (const name of RECORD_NAMES) {
          const { checkingAt, answersAt } = plan[name];
          expect(
            [START, checkingAt - 1, checkingAt, answersAt - 1, answersAt].map((at) => progressAt(plan, at)[name]),
          ).toEqual(['waiting', 'waiting', 'checking', 'checking', RECORDS[name]]);
        }
        expect(new Set(RECORD_NAMES.map((name) => plan[name].answersAt)).size).toBeGreaterThan(1);
      }),
    );
  });

  test('has all the answers when it is due, and not a millisecond before', () => {
    const plan = planned('the-same-key-0001', START, RECORDS);
    expect(progressAt(plan, dueAt(plan))).toEqual(RECORDS);
    expect(answersOf(plan)).toEqual(RECORDS);
    expect(Object.values(progressAt(plan, dueAt(plan) - 1))).toContain('checking');
  });

  test('does not go on while the clock is set back', () => {
    const plan = planned('the-same-key-0001', START, RECORDS);
    expect(new Set(Object.values(progressAt(plan, START - 86_400_000)))).toEqual(new Set(['waiting']));
  });

  test('has no source that is always the last', () => {
    const last = Array.from({ length: 200 }, (_, index) => {
      const plan = planned(`some-request-key-${String(index)}`, START, RECORDS);
      return RECORD_NAMES.find((name) => plan[name].answersAt === dueAt(plan));
    });
    expect(new Set(last)).toEqual(new Set(RECORD_NAMES));
  });
});
