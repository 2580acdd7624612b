import type { ClauseId } from './clause-ids';
import type { Outcome, Paper, PaperGroup, PaperNeed, Reason, Requirement, WindowState } from './decision';
import type { CalendarDate, Housing, Occupation } from './facts';
import type { Note } from './note';
import type { CategoryFact, CategoryValue, MeasureFact } from './observation';
import type { Range } from './range';

/**
 * The law of one period as plain data, which JSON round-trips unchanged. A new law is a new file in `policies/`; an old one
 * is never edited.
 */

/** The stages in the order of judgement; the first one with an unmet clause decides. */
export const STAGES = ['identity', 'kind', 'status', 'time', 'conditions', 'records'] as const;
export type StageName = (typeof STAGES)[number];

/** The origin of a clause: a section of the source document, or our own decision if it is silent (R68; docs/requirements.md). */
export const SOURCE_SECTIONS = [
  'online-conditions', // 可网上签注的情况
  'procedure', // 操作流程
  'counter-cases', // 须线下办理的情况
  'timing', // 办理时间及注意事项
  'own-decision', // 来源未写明，本项目的处理
] as const;
export type SourceSection = (typeof SOURCE_SECTIONS)[number];

/** Switches that allow something the source rules out (D4, D6). */
export const FLAGS = ['firstRenewalOnline', 'changedWorkOrInsurancePasses'] as const;
export type Flag = (typeof FLAGS)[number];

/** The consequence of a clause that is not met. */
export interface Unmet {
  readonly reason: Reason;
  readonly outcome: Outcome;
  /** If this flag is on, the clause counts as met. */
  readonly unless?: Flag;
}
export type Consequence = 'met' | Unmet;

interface ClauseBasics {
  readonly id: ClauseId;
  readonly requirement: Requirement;
  readonly source: SourceSection;
}

/** `checkPolicy` makes sure that exactly one answer covers each value of the fact. */
export type CategoryClause = {
  [F in CategoryFact]: ClauseBasics & {
    readonly fact: F;
    readonly answers: readonly { readonly when: readonly CategoryValue<F>[]; readonly then: Consequence }[];
  };
}[CategoryFact];

export type MeasureClause = {
  [F in Exclude<MeasureFact, 'day'>]: ClauseBasics & {
    readonly fact: F;
    readonly answers: readonly { readonly when: Range; readonly then: Consequence }[];
  };
}[Exclude<MeasureFact, 'day'>];

export interface WindowAnswer {
  readonly when: Range;
  readonly state: WindowState;
  readonly then: Consequence;
}

/** The clause on the day; its answers also name the states of the renewal window (R18-R22). */
export interface WindowClause extends ClauseBasics {
  readonly fact: 'day';
  readonly answers: readonly WindowAnswer[];
}

export type Clause = CategoryClause | MeasureClause | WindowClause;

export interface Stage {
  readonly stage: StageName;
  readonly clauses: readonly Clause[];
  /** If unmet clauses lead to several outcomes, the first of these wins, and only its reasons are given. */
  readonly precedence: readonly Outcome[];
}

/** The start of the new period: the day after the old one ends, or the day of renewal (D9). */
export type Counting = 'continuous' | 'from-today';

export interface PaperRule {
  readonly group: PaperGroup;
  readonly need: PaperNeed;
  readonly items: readonly Paper[];
  readonly requirement: Requirement;
  /** The kind of home that this group is for. If the home is unknown, the groups of all kinds are listed. */
  readonly housing?: Housing;
  /** Occupations that need not bring these papers (D13). */
  readonly notFrom?: readonly Occupation[];
}

export interface Policy {
  readonly id: string;
  readonly inForce: { readonly from: CalendarDate; /** Last day; absent if open-ended. */ readonly to?: CalendarDate };
  /** The day on which the policy was last compared with its sources. */
  readonly reviewed: CalendarDate;
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly stages: readonly Stage[];
  /** The outcomes of a case without an unmet clause. */
  readonly outcomes: { readonly unverified: Outcome; readonly allMet: Outcome };
  readonly renewal: { readonly years: number; readonly counting: Readonly<Partial<Record<WindowState, Counting>>> };
  readonly papers: readonly PaperRule[];
  /** The most pressing first: a screen shows the first few at once. */
  readonly notes: readonly Note[];
}
