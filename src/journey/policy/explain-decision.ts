import { notesFor } from '../../rules/notes';
import type { Decision, Finding } from '../../rules/decision';
import type { Facts } from '../../rules/facts';
import type { FactName } from '../../rules/observation';
import type { SourceSection } from '../../rules/policy';
import { POLICIES } from '../../rules/policy-in-force';
import { NOTHING_NOTED, placed, type PlacedNotes } from './placed-notes';

/** The reasons for a decision, and the notes to show beside it. */
export interface Explanation {
  /** Every clause in the order of the law, with its place in the source document and the fact it looks at. */
  readonly findings: readonly (Finding & {
    readonly source: SourceSection | 'unknown';
    readonly fact: FactName | 'unknown';
  })[];
  readonly notes: PlacedNotes;
}

/** Stands in for a clause from a policy that is newer than the app. */
const UNKNOWN = { source: 'unknown', fact: 'unknown' } as const;

/** Explains a decision under the policy that it was made under; `today` is the day of the decision. */
export function explainDecision(decision: Decision, facts: Pick<Facts, 'today' | 'circumstances'>): Explanation {
  const policy = POLICIES.find(({ id }) => id === decision.policy);
  const clauses = policy?.stages.flatMap((stage) => [...stage.clauses]) ?? [];
  return {
    findings: decision.findings.map((finding) => {
      const { source, fact } = clauses.find(({ id }) => id === finding.clause) ?? UNKNOWN;
      return { ...finding, source, fact };
    }),
    notes: policy === undefined ? NOTHING_NOTED : placed(notesFor(policy, decision, facts)),
  };
}
