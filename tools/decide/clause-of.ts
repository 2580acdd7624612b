import type { Finding } from '../../src/rules/decision';
import type { Clause, Policy } from '../../src/rules/policy';

/** Returns the clause of the policy that a finding is about. Throws if the decision was made under another policy. */
export function clauseOf(policy: Policy, { clause: id }: Finding): Clause {
  const found = policy.stages.flatMap((stage): readonly Clause[] => stage.clauses).find((clause) => clause.id === id);
  if (found === undefined) throw new Error(`The policy ${policy.id} has no clause ${id}`);
  return found;
}
