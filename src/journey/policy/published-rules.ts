import { addDays } from '../../rules/calendar';
import type { ClauseId } from '../../rules/clause-ids';
import type { Reason, WindowState } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import { judgeOf, unmetBy, writtenRange } from '../../rules/judge';
import type { NoteId } from '../../rules/note';
import type { FactName } from '../../rules/observation';
import type { Counting, PaperRule, Policy, SourceSection } from '../../rules/policy';
import { firstWhole, lastWhole } from '../../rules/range';
import { SOURCES, type Source } from '../../rules/sources';
import { windowAnswers } from '../../rules/window';
import { citedNotes, type CitedNote } from './cited-notes';
import { notesBeside, type RuleWithNotes } from './notes-beside';

/** A clause of the law: its requirement in the form of a finding, and the reasons given if it is not met. */
export interface RuledClause {
  readonly id: ClauseId;
  readonly fact: FactName;
  readonly source: SourceSection;
  readonly required: string;
  readonly reasons: readonly Reason[];
}

/** A state of the window: its days in the form of a finding, and its first and last date; an open end has none. */
export interface RuledState {
  readonly state: WindowState;
  readonly days: string;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** The start of the new period if renewed in this state; undefined if no renewal is possible. */
  readonly counting: Counting | undefined;
}

/** The law in force, arranged for reading. */
export interface PublishedRules {
  readonly policy: Pick<Policy, 'id' | 'inForce' | 'reviewed' | 'flags'>;
  /** Years that a renewal gives (R35). */
  readonly years: number;
  readonly clauses: readonly RuledClause[];
  readonly states: readonly RuledState[];
  readonly papers: readonly PaperRule[];
  readonly notes: readonly CitedNote[];
  /** The notes that stand beside a rule as well, the most pressing first. */
  readonly notesBeside: Readonly<Record<RuleWithNotes, readonly NoteId[]>>;
  /** What the notes rest on, each source once. */
  readonly sources: readonly Source[];
}

/** Arranges a policy in reading order; its window is drawn for a permit whose last valid day is `validTo`. */
export function publishedRules(policy: Policy, validTo: CalendarDate): PublishedRules {
  const { id, inForce, reviewed, flags, stages, renewal, papers, notes } = policy;
  const dated = (days: number) => (Number.isFinite(days) ? addDays(validTo, days) : undefined);
  return {
    policy: { id, inForce, reviewed, flags },
    years: renewal.years,
    clauses: stages
      .flatMap(({ clauses }) => clauses)
      .map((clause) => ({
        id: clause.id,
        fact: clause.fact,
        source: clause.source,
        required: judgeOf(clause, flags).notJudged.finding.required,
        reasons: clause.answers.flatMap(({ then }) => {
          const unmet = unmetBy(then, flags);
          return unmet === 'none' ? [] : [unmet.reason];
        }),
      })),
    states: windowAnswers(policy).map(({ state, when }) => ({
      state,
      days: writtenRange(when, 'day'),
      from: dated(firstWhole(when)),
      to: dated(lastWhole(when)),
      counting: renewal.counting[state],
    })),
    papers,
    notes: citedNotes(notes),
    notesBeside: notesBeside(policy, validTo),
    sources: [...new Set(notes.flatMap(({ basis }) => basis.map(({ source }) => source)))].map((id) => SOURCES[id]),
  };
}
