import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { checkPolicy } from '../../src/rules/check-policy';
import { CLAUSE_IDS } from '../../src/rules/clause-ids';
import { OUTCOMES, PAPERS, PAPER_GROUPS, PAPER_NEEDS, REASONS, WINDOW_STATES } from '../../src/rules/decision';
import { HOUSINGS, OCCUPATIONS } from '../../src/rules/facts';
import { CATEGORIES } from '../../src/rules/observation';
import type { CategoryFact } from '../../src/rules/observation';
import { CONFIDENCES, NOTE_IDS } from '../../src/rules/note';
import { SOURCE_SECTIONS, STAGES } from '../../src/rules/policy';
import type { Policy } from '../../src/rules/policy';
import { SOURCE_IDS } from '../../src/rules/sources';

/** The file cannot be read, or does not hold a policy; the message says what to correct, one line each. */
export class UnusablePolicyError extends Error {
  override name = 'UnusablePolicyError';
}

const text = v.pipe(v.string(), v.nonEmpty());
const requirement = v.custom<`R${number}`>(
  (value) => typeof value === 'string' && /^R\d+$/.test(value),
  'must be a requirement such as R18',
);
const outcome = v.picklist(OUTCOMES);
const reason = v.picklist(REASONS);
const range = v.pipe(
  v.strictObject({
    from: v.exactOptional(v.number()),
    above: v.exactOptional(v.number()),
    to: v.exactOptional(v.number()),
    below: v.exactOptional(v.number()),
  }),
  v.check(({ from, above }) => from === undefined || above === undefined, 'has two lower ends'),
  v.check(({ to, below }) => to === undefined || below === undefined, 'has two upper ends'),
);
const consequence = v.union([
  v.literal('met'),
  v.strictObject({
    reason,
    outcome,
    unless: v.exactOptional(v.picklist(['firstRenewalOnline', 'changedWorkOrInsurancePasses'])),
  }),
]);
const basics = { id: v.picklist(CLAUSE_IDS), requirement, source: v.picklist(SOURCE_SECTIONS) };

function categoryClause<F extends CategoryFact>(fact: F) {
  const values: (typeof CATEGORIES)[F] = CATEGORIES[fact];
  const answer = v.strictObject({ when: v.array(v.picklist(values)), then: consequence });
  return v.strictObject({ ...basics, fact: v.literal(fact), answers: v.array(answer) });
}

function measureClause<F extends 'renewals' | 'period'>(fact: F) {
  const answer = v.strictObject({ when: range, then: consequence });
  return v.strictObject({ ...basics, fact: v.literal(fact), answers: v.array(answer) });
}

const windowAnswer = v.strictObject({ when: range, state: v.picklist(WINDOW_STATES), then: consequence });
const clause = v.variant('fact', [
  categoryClause('identity'),
  categoryClause('kind'),
  categoryClause('status'),
  categoryClause('residence'),
  categoryClause('employment'),
  categoryClause('socialInsurance'),
  categoryClause('other'),
  measureClause('renewals'),
  measureClause('period'),
  v.strictObject({ ...basics, fact: v.literal('day'), answers: v.array(windowAnswer) }),
]);

const citation = v.strictObject({
  source: v.picklist(SOURCE_IDS),
  article: v.exactOptional(v.pipe(v.number(), v.integer())),
});
const counting = v.exactOptional(v.picklist(['continuous', 'from-today']));
const policySchema = v.strictObject({
  id: text,
  inForce: v.strictObject({ from: v.string(), to: v.exactOptional(v.string()) }),
  reviewed: v.string(),
  flags: v.strictObject({ firstRenewalOnline: v.boolean(), changedWorkOrInsurancePasses: v.boolean() }),
  stages: v.array(
    v.strictObject({ stage: v.picklist(STAGES), clauses: v.array(clause), precedence: v.array(outcome) }),
  ),
  outcomes: v.strictObject({ unverified: outcome, allMet: outcome }),
  renewal: v.strictObject({
    years: v.number(),
    counting: v.strictObject({ 'too-early': counting, open: counting, overdue: counting, lapsed: counting }),
  }),
  papers: v.array(
    v.strictObject({
      group: v.picklist(PAPER_GROUPS),
      need: v.picklist(PAPER_NEEDS),
      items: v.array(v.picklist(PAPERS)),
      requirement,
      housing: v.exactOptional(v.picklist(HOUSINGS)),
      notFrom: v.exactOptional(v.array(v.picklist(OCCUPATIONS))),
    }),
  ),
  notes: v.array(
    v.strictObject({
      id: v.picklist(NOTE_IDS),
      confidence: v.picklist(CONFIDENCES),
      basis: v.tupleWithRest([citation], citation),
      when: v.strictObject({
        since: v.exactOptional(v.string()),
        day: v.exactOptional(range),
        outcomes: v.exactOptional(v.array(outcome)),
        reasons: v.exactOptional(v.array(reason)),
        withoutReasons: v.exactOptional(v.array(reason)),
        papers: v.exactOptional(v.array(v.picklist(PAPERS))),
        housing: v.exactOptional(v.array(v.picklist(HOUSINGS))),
        occupation: v.exactOptional(v.array(v.picklist(OCCUPATIONS))),
      }),
    }),
  ),
});

/** Reads a draft policy from a JSON file, and checks its shape and its sense. Throws `UnusablePolicyError`. */
export function readPolicy(file: string): Policy {
  const result = v.safeParse(policySchema, contents(file));
  if (!result.success) {
    const faults = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? '$'}: ${issue.message}`);
    throw new UnusablePolicyError(`${file} is not a policy:\n${faults.join('\n')}`);
  }
  const faults = checkPolicy(result.output).map(({ code, message }) => `  ${code}: ${message}`);
  if (faults.length > 0) throw new UnusablePolicyError(`${file} is a policy with faults:\n${faults.join('\n')}`);
  return result.output;
}

function contents(file: string): unknown {
  let bytes: string;
  try {
    // npm runs a script in the project's folder and records the caller's here.
    bytes = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
  } catch (error) {
    throw new UnusablePolicyError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return JSON.parse(bytes);
  } catch (error) {
    throw new UnusablePolicyError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
