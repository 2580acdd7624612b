import { strict as assert } from 'node:assert';
import { Engine } from 'json-rules-engine';
import jsonLogic from 'json-logic-js';
import type { RulesLogic } from 'json-logic-js';
import { daysBetween, elapsed } from '../../src/rules/calendar';
import { decide } from '../../src/rules/decide';
import { OUTCOMES } from '../../src/rules/decision';
import type { Facts } from '../../src/rules/facts';
import { policy20180101 } from '../../src/rules/policies/2018-01-01';
import { fastest, goal } from './measuring';
import { mockCases } from './mock-cases';

/**
 * Compares `decide` with two rule engines under the same law. The engines are favoured: they get days and months counted
 * for them beforehand, and return the outcome alone; `decide` parses the dates and returns the full trace.
 */
export async function benchEngines(): Promise<void> {
  const cases = [...mockCases(2000)];
  const counted = cases.map(count);
  const rules = engine();

  const outcomes = new Set<string>();
  for (const [index, facts] of cases.entries()) {
    const prepared = counted[index];
    const { outcome } = decide(policy20180101, facts);
    outcomes.add(outcome);
    assert.equal(jsonLogic.apply(logic, prepared), outcome);
    assert.equal(await rules(prepared ?? {}), outcome);
  }
  assert.deepEqual([...outcomes].sort(), [...OUTCOMES].sort(), 'the cases must reach every outcome');
  console.log(`Both engines and decide agree on ${String(cases.length)} mock cases, every outcome among them.`);

  const often = 20;
  const { ours, logical, ruled } = await fastest(
    {
      ours: () => {
        for (let time = 0; time < often; time += 1) for (const facts of cases) decide(policy20180101, facts);
      },
      logical: () => {
        for (let time = 0; time < often; time += 1) for (const facts of counted) jsonLogic.apply(logic, facts);
      },
      ruled: async () => {
        for (const facts of counted) await rules(facts);
      },
    },
    7,
  );
  const againstRules = (ruled * often) / ours;
  const againstLogic = logical / ours;
  goal('decide against json-rules-engine', `${againstRules.toFixed(0)} times as fast`, againstRules >= 20, '>= 20');
  goal('decide against json-logic-js', `${againstLogic.toFixed(1)} times as fast`, againstLogic >= 1, '>= 1');
}

/** Returns the facts in the engines' form: flat, without dates. */
function count({ today, identityMatches, permit, records }: Facts): Record<string, unknown> {
  if (permit === null) return { identityMatches, kind: 'none', verified: records !== undefined, ...records };
  const last = today < permit.validTo ? today : permit.validTo;
  const { months, days } = elapsed(permit.validFrom, last);
  return {
    identityMatches,
    kind: permit.kind,
    status: permit.status,
    day: daysBetween(permit.validTo, today),
    renewals: permit.renewals,
    months: months + days / 31,
    verified: records !== undefined,
    ...records,
  };
}

const failing = ['changed', 'abnormal', 'needs-review'];
const sources = ['residence', 'employment', 'socialInsurance', 'other'];

const fact = (name: string) => ({ var: name });
const logic = {
  if: [
    { '!': [fact('identityMatches')] },
    'counter',
    { '!==': [fact('kind'), 'residence-permit'] },
    'not-applicable',
    { '===': [fact('status'), 'cancelled'] },
    'reapply',
    { in: [fact('status'), ['lost', 'damaged']] },
    'replace-card',
    { '===': [fact('status'), 'in-review'] },
    'in-review',
    { '<': [fact('day'), -30] },
    'wait',
    { '>': [fact('day'), 60] },
    'reapply',
    { or: [{ '<': [fact('renewals'), 1] }, { '<': [fact('months'), 6] }, { '>': [fact('months'), 12] }] },
    'counter',
    { '!': [fact('verified')] },
    'verify-online',
    { or: sources.map((source) => ({ in: [fact(source), failing] })) },
    'counter',
    { or: sources.map((source) => ({ '===': [fact(source), 'unavailable'] })) },
    'retry',
    'renewed',
  ],
} as RulesLogic;

/** json-rules-engine tries rules by priority; the first that holds gives the outcome and stops the run. */
function engine(): (facts: Record<string, unknown>) => Promise<string> {
  const type = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
  const rules = [
    ['counter', [type('identityMatches', 'equal', false)]],
    ['not-applicable', [type('kind', 'notEqual', 'residence-permit')]],
    ['reapply', [type('status', 'equal', 'cancelled')]],
    ['replace-card', [type('status', 'in', ['lost', 'damaged'])]],
    ['in-review', [type('status', 'equal', 'in-review')]],
    ['wait', [type('day', 'lessThan', -30)]],
    ['reapply', [type('day', 'greaterThan', 60)]],
    ['counter', [type('renewals', 'lessThan', 1), type('months', 'lessThan', 6), type('months', 'greaterThan', 12)]],
    ['verify-online', [type('verified', 'equal', false)]],
    ['counter', sources.map((source) => type(source, 'in', failing))],
    ['retry', sources.map((source) => type(source, 'equal', 'unavailable'))],
    ['renewed', [type('verified', 'equal', true)]],
  ] as const;
  const rulesEngine = new Engine([], { allowUndefinedFacts: true });
  rules.forEach(([type, any], index) => {
    rulesEngine.addRule({ conditions: { any: [...any] }, event: { type }, priority: rules.length - index });
  });
  rulesEngine.on('success', () => {
    rulesEngine.stop();
  });
  return async (facts) => (await rulesEngine.run(facts)).events[0]?.type ?? 'none';
}
