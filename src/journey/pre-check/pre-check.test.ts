import fc from 'fast-check';
import { addDays } from '../../rules/calendar';
import { invented2030 } from '../../rules/cases/second-policy';
import { RECORD_NAMES } from '../../rules/facts';
import { policy20180101 } from '../../rules/policies/2018-01-01';
import { CHOICES, preCheck, usualStart, type Answers, type Changes, type Question } from './pre-check';
import { preCheckView } from './pre-check-view';

const TODAY = '2026-11-23';
const NO_CHANGE: Changes = { changed: [], rest: 'unchanged' };
/** Twelve days before expiry, renewed before, nothing changed. */
const SMOOTH: Answers = {
  kind: 'residence-permit',
  status: 'valid',
  validTo: '2026-12-05',
  validFrom: '2025-12-06',
  renewals: 'again',
  changes: NO_CHANGE,
};

function check(answers: Answers, today = TODAY) {
  return preCheck(policy20180101, answers, today);
}

function decided(answers: Answers, today = TODAY) {
  const result = check(answers, today);
  if (result.type === 'asking') throw new Error(`${result.question} is missing`);
  return result;
}

describe('The pre-check’s questions', () => {
  test('begin with the kind of permit, and number about six', () => {
    expect(check({})).toEqual({ type: 'asking', asked: [], question: 'kind', about: 6 });
  });

  test('are asked in the order of the law, each once the earlier ones are answered', () => {
    const seen: Question[] = [];
    let answers: Answers = {};
    for (let result = check(answers); result.type === 'asking'; result = check(answers)) {
      seen.push(result.question);
      expect(result.about).toBe(6);
      answers = { ...answers, [result.question]: SMOOTH[result.question] };
    }
    expect(seen).toEqual(['kind', 'status', 'validTo', 'validFrom', 'renewals', 'changes']);
  });

  test.each<[string, Answers, Question[]]>([
    ['another kind of permit', { kind: 'temporary-permit' }, ['kind']],
    ['no permit', { kind: 'none' }, ['kind']],
    ['a lost card', { ...SMOOTH, status: 'lost' }, ['kind', 'status']],
    ['a lapsed permit', { ...SMOOTH, validTo: '2026-09-23' }, ['kind', 'status', 'validTo']],
    ['a permit that is too early', { ...SMOOTH, validTo: '2026-12-24' }, ['kind', 'status', 'validTo']],
  ])('end early for %s', (_, answers, asked) => {
    expect(decided(answers).asked).toEqual(asked);
  });

  test('about home and work are asked only if papers are shown', () => {
    const first = check({ ...SMOOTH, renewals: 'first' });
    expect(first).toMatchObject({ type: 'asking', question: 'housing', about: 7 });
    const rented: Answers = { ...SMOOTH, renewals: 'first', housing: 'rented' };
    expect(check(rented)).toMatchObject({ type: 'asking', question: 'occupation', about: 7 });
    expect(decided({ ...rented, occupation: 'studying' }).asked).toEqual([
      'kind',
      'status',
      'validTo',
      'validFrom',
      'renewals',
      'housing',
      'occupation',
    ]);
  });

  test('ask for the start again if it no longer fits a changed expiry', () => {
    expect(check({ ...SMOOTH, validTo: '2025-12-05', validFrom: '2025-12-06' }, '2025-12-01')).toMatchObject({
      question: 'validFrom',
    });
  });
});

describe('The pre-check’s answer', () => {
  test('is that the online check can be tried, never that it has passed', () => {
    expect(decided(SMOOTH).decision).toMatchObject({ outcome: 'verify-online', reasons: [], validity: null });
  });

  test.each<[string, Answers, string, string[]]>([
    ['no permit', { kind: 'none' }, 'not-applicable', ['no-permit']],
    ['a slip', { kind: 'registration-slip' }, 'not-applicable', ['registration-slip']],
    ['a damaged card', { ...SMOOTH, status: 'damaged' }, 'replace-card', ['damaged']],
    ['a renewal under review', { ...SMOOTH, status: 'in-review' }, 'in-review', ['in-review']],
    ['61 days after expiry', { ...SMOOTH, validTo: '2026-09-23' }, 'reapply', ['lapsed']],
    ['31 days before expiry', { ...SMOOTH, validTo: '2026-12-24' }, 'wait', ['too-early']],
    [
      'a first renewal of a card for three years',
      { ...SMOOTH, validFrom: '2023-12-06', renewals: 'first', housing: 'owned', occupation: 'neither' },
      'counter',
      ['first-renewal', 'period-too-long'],
    ],
    [
      'a new address and a new job',
      {
        ...SMOOTH,
        changes: { changed: ['employment', 'residence'], rest: 'not-sure' },
        housing: 'not-sure',
        occupation: 'employed',
      },
      'counter',
      ['residence-changed', 'employment-changed'],
    ],
  ])('for %s gives the reasons of the law', (_, answers, outcome, reasons) => {
    expect(decided(answers).decision).toMatchObject({ outcome, reasons });
  });

  test('has a window only if the expiry was asked for', () => {
    expect(decided({ ...SMOOTH, status: 'cancelled' }).decision.window).toBeNull();
    expect(decided(SMOOTH).decision.window).toMatchObject({ state: 'open', day: -12, opensOn: '2026-11-05' });
  });

  test('assumes the usual one-year card if the start is not known, and names the assumed day', () => {
    expect(usualStart(policy20180101, '2026-12-05')).toBe('2025-12-06');
    expect(preCheckView(policy20180101, { ...SMOOTH, validFrom: 'not-sure' }, 'next', TODAY)).toMatchObject({
      decision: { outcome: 'verify-online' },
      unsure: ['validFrom'],
      assumedStart: '2025-12-06',
    });
    expect(preCheckView(policy20180101, SMOOTH, 'next', TODAY)).toMatchObject({ unsure: [], assumedStart: undefined });
  });

  test('for a person who is not sure is to try, and names what they are not sure of', () => {
    const unsure = decided({ ...SMOOTH, renewals: 'not-sure', changes: { changed: [], rest: 'not-sure' } });
    expect(unsure).toMatchObject({ decision: { outcome: 'verify-online' }, unsure: ['renewals', 'changes'] });
  });

  test('reports no finding on a fact that was not given', () => {
    const view = preCheckView(
      policy20180101,
      {
        ...SMOOTH,
        renewals: 'not-sure',
        changes: { changed: ['residence'], rest: 'not-sure' },
        housing: 'rented',
        occupation: 'neither',
      },
      'next',
      TODAY,
    );
    if (view.type !== 'answered') throw new Error('something is missing');
    const results = view.explanation.findings.map(({ clause, result, found }) => `${clause} ${result} ${found}`);
    expect(results).toEqual([
      'identity-matches not-judged ',
      'own-permit-kind met residence-permit',
      'usable-status met valid',
      'within-window met -12',
      'renewed-before not-judged ',
      'period-length met P11M17D',
      'residence-unchanged not-met changed',
      'employment-unchanged not-judged ',
      'social-insurance-unchanged not-judged ',
      'other-unchanged not-judged ',
    ]);
  });
});

describe('Going back in the pre-check', () => {
  test('shows the question, its position, and the one before it', () => {
    expect(preCheckView(policy20180101, SMOOTH, 'validTo', TODAY)).toEqual({
      type: 'question',
      question: 'validTo',
      number: 3,
      about: 6,
      previous: 'status',
      usualYears: 1,
    });
  });

  test('to a question that is no longer asked leads to the next one', () => {
    expect(preCheckView(policy20180101, { ...SMOOTH, status: 'lost' }, 'changes', TODAY)).toMatchObject({
      type: 'answered',
    });
  });
});

const date = fc.integer({ min: -900, max: 500 }).map((days) => addDays(TODAY, days));
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constant('residence-permit' as const) },
      fc.constantFrom(...CHOICES.kind),
    ),
    status: fc.oneof({ weight: 6, arbitrary: fc.constant('valid' as const) }, fc.constantFrom(...CHOICES.status)),
    validTo: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -70, max: 40 }).map((days) => addDays(TODAY, days)) },
      date,
    ),
    validFrom: fc.oneof(fc.constant('not-sure'), date),
    renewals: fc.constantFrom(...CHOICES.renewals),
    changes: fc.record({
      changed: fc.subarray([...RECORD_NAMES]),
      rest: fc.constantFrom('unchanged' as const, 'not-sure' as const),
    }),
    housing: fc.constantFrom(...CHOICES.housing),
    occupation: fc.constantFrom(...CHOICES.occupation),
  },
  { noNullPrototype: true },
);

describe.each([policy20180101, invented2030])('Under $id, whatever is answered', (policy) => {
  const on = policy === policy20180101 ? TODAY : '2031-11-23';
  const shifted = (answers: Answers): Answers =>
    policy === policy20180101 ? answers : { ...answers, ...(answers.validTo && { validTo: moved(answers.validTo) }) };
  const moved = (validTo: string) =>
    validTo.replace(/^\d{4}/, (year) => String(Number(year) + 5)).replace('-02-29', '-02-28');

  test('an answer that was not asked for never changes the decision', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, other) => {
        const before = preCheck(policy, shifted(one), on);
        const asked = Object.fromEntries(before.asked.map((question) => [question, shifted(one)[question]]));
        const mixed: Answers = { ...shifted(other), ...asked };
        const wouldAsk = before.type === 'asking' ? before.question : undefined;
        const after = preCheck(policy, Object.fromEntries(Object.entries(mixed).filter(([q]) => q !== wouldAsk)), on);
        expect(after).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('the pre-check never renews a permit and never says that one has passed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = preCheck(policy, shifted(answers), on);
        if (result.type === 'answered') {
          expect(result.decision.outcome).not.toBe('renewed');
          expect(result.decision.validity).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('each question that is asked can change the result', () => {
  const others: { readonly [Q in Question]: readonly Answers[Q][] } = {
    ...CHOICES,
    validTo: [-100, -45, 0, 45].map((days) => addDays(TODAY, days)),
    validFrom: ['2020-01-01', '2026-09-01', 'not-sure'],
    changes: [NO_CHANGE, { changed: ['other'], rest: 'unchanged' }, { changed: ['residence'], rest: 'unchanged' }],
  };
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const result = check(answers);
      if (result.type === 'asking') return;
      for (const question of result.asked) {
        const outcomes = others[question].map((other) => JSON.stringify(check({ ...answers, [question]: other })));
        expect(new Set(outcomes).size).toBeGreaterThan(1);
      }
    }),
  );
});
