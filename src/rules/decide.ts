import { daysBetween } from './calendar';
import type { Decision, Finding, Outcome, Reason } from './decision';
import type { Facts } from './facts';
import { judgeOf } from './judge';
import type { Judge, Judgement } from './judge';
import { observe } from './observation';
import { papersBy } from './papers';
import type { Policy, Stage, WindowAnswer } from './policy';
import { InvalidPolicyError } from './invalid-policy-error';
import { renewedValidity } from './validity';
import { windowAnswers, windowOn } from './window';

/**
 * Decides one case and gives the reasons. `today` and the permit's dates are days of Shanghai, `YYYY-MM-DD`; throws
 * `InvalidDateError` for any other text. Never reads a clock. The first stage with an unmet clause decides, and later stages
 * stay unjudged (R31, R39, R47); records that have not been requested yet lead to online verification (R32). Throws
 * `InvalidPolicyError` only for a policy that `checkPolicy` rejects.
 */
export function decide(policy: Policy, facts: Facts): Decision {
  const { judges, window: states, papers } = readied(policy);
  const { permit } = facts;
  const day = permit === null ? NaN : daysBetween(permit.validTo, facts.today);
  const findings: Finding[] = [];
  let verdict: Verdict | 'open' = 'open';
  let ownPermit = false;

  for (const { stage, clauses } of judges) {
    if (verdict !== 'open') {
      for (const { notJudged } of clauses) findings.push(notJudged.finding);
      continue;
    }
    const judgements = clauses.map((clause) => clause.judge(observe(clause.fact, facts, day)));
    for (const { finding } of judgements) findings.push(finding);
    verdict = verdictOf(stage, judgements, policy);
    if (stage.stage === 'kind') ownPermit = verdict === 'open';
  }

  const { outcome, reasons } = verdict === 'open' ? { outcome: policy.outcomes.allMet, reasons: [] } : verdict;
  const window = permit !== null && ownPermit ? windowOn(states, permit.validTo, day) : null;
  const renewed = outcome === 'renewed' && permit !== null && window !== null;
  return {
    policy: policy.id,
    outcome,
    reasons,
    window,
    validity: renewed ? renewedValidity(policy.renewal, permit, facts.today, window) : null,
    materials: outcome === 'counter' ? papers(facts.circumstances ?? {}) : [],
    findings,
  };
}

interface Verdict {
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
}

function verdictOf(stage: Stage, judgements: readonly Judgement[], { outcomes }: Policy): Verdict | 'open' {
  if (judgements.every(({ finding }) => finding.result === 'met')) return 'open';
  const unmet = judgements.map((judgement) => judgement.unmet).filter((unmet) => unmet !== 'none');
  if (unmet.length === 0) return { outcome: outcomes.unverified, reasons: [] };
  const outcome = stage.precedence.find((outcome) => unmet.some((each) => each.outcome === outcome));
  if (outcome === undefined) throw new InvalidPolicyError(`The stage ${stage.stage} ranks none of its unmet outcomes`);
  return { outcome, reasons: unmet.filter((each) => each.outcome === outcome).map(({ reason }) => reason) };
}

interface Readied {
  readonly judges: readonly { readonly stage: Stage; readonly clauses: readonly Judge[] }[];
  readonly window: readonly WindowAnswer[];
  readonly papers: ReturnType<typeof papersBy>;
}

/** Each policy is prepared once, not once for each case: ten million permits share one. */
const read = new WeakMap<Policy, Readied>();

function readied(policy: Policy): Readied {
  const known = read.get(policy);
  if (known !== undefined) return known;
  const judges = policy.stages.map((stage) => ({
    stage,
    clauses: stage.clauses.map((clause) => judgeOf(clause, policy.flags)),
  }));
  const ready = { judges, window: windowAnswers(policy), papers: papersBy(policy.papers) };
  read.set(policy, ready);
  return ready;
}
