import { addDays, addYears } from '../../rules/calendar';
import { decide } from '../../rules/decide';
import type { Decision } from '../../rules/decision';
import {
  type Circumstances,
  HOUSINGS,
  OCCUPATIONS,
  PERMIT_KINDS,
  PERMIT_STATUSES,
  RECORD_NAMES,
  type CalendarDate,
  type Facts,
  type RecordName,
  type Records,
} from '../../rules/facts';
import type { FactName } from '../../rules/observation';
import type { Policy } from '../../rules/policy';

/**
 * 我能网上续签吗: applies the same rules to a person's answers instead of a record. A question is asked only while the decision
 * lacks its answer (R31), and an answer that was not asked for changes nothing.
 */

/** The choices for each question. A person may be unsure of something that a record would know. */
export const CHOICES = {
  kind: [...PERMIT_KINDS, 'none'],
  status: PERMIT_STATUSES,
  renewals: ['first', 'again', 'not-sure'],
  housing: [...HOUSINGS, 'not-sure'],
  occupation: OCCUPATIONS,
} as const;
export type ChoiceQuestion = keyof typeof CHOICES;
export type Choice<Q extends ChoiceQuestion> = (typeof CHOICES)[Q][number];

/** The changes since the last application; `rest` says whether the person is sure that nothing else has changed. */
export interface Changes {
  readonly changed: readonly RecordName[];
  readonly rest: 'unchanged' | 'not-sure';
}

export interface AnswerTo extends Readonly<{ [Q in ChoiceQuestion]: Choice<Q> }> {
  /** Last valid day. */
  readonly validTo: CalendarDate;
  /** First day of the current validity period; `not-sure` assumes the usual card. */
  readonly validFrom: CalendarDate;
  readonly changes: Changes;
}
export type Question = keyof AnswerTo;
export type Answers = Partial<AnswerTo>;

/** The facts that each question supplies, in the order of judgement; questions about papers supply none. */
const FACTS = {
  kind: ['kind'],
  status: ['status'],
  validTo: ['day'],
  validFrom: ['period'],
  renewals: ['renewals'],
  changes: RECORD_NAMES,
  housing: [],
  occupation: [],
} as const satisfies Record<Question, readonly FactName[]>;
const QUESTIONS = Object.keys(FACTS) as readonly Question[];

export type PreCheck = {
  /** The questions answered so far, in order. */
  readonly asked: readonly Question[];
} & (
  | {
      readonly type: 'asking';
      readonly question: Question;
      /** The estimated number of questions. */
      readonly about: number;
    }
  | { readonly type: 'answered'; readonly decision: Decision; readonly unsure: readonly Question[] }
);

/** Returns the next question, or the decision that the answers lead to today. */
export function preCheck(policy: Policy, answers: Answers, today: CalendarDate): PreCheck {
  const asked: Question[] = [];
  let known: Answers = {};
  for (;;) {
    const decision = decide(policy, { ...factsOf(policy, known, today), records: recordsOf(known) });
    const missed = QUESTIONS.filter((question) => !asked.includes(question) && misses(policy, decision, question));
    const [question] = missed;
    if (question === undefined) {
      return {
        type: 'answered',
        asked,
        decision: shownDecision(policy, decision, known, today),
        unsure: unsureOf(known),
      };
    }
    if (!answers[question] || contradicts(question, answers, known)) {
      return { type: 'asking', asked, question, about: asked.length + missed.length };
    }
    known = { ...known, [question]: answers[question] };
    asked.push(question);
  }
}

/** Returns the start of a permit with this last valid day if it is the usual card of one renewal period. */
export function usualStart(policy: Policy, validTo: CalendarDate): CalendarDate {
  return addDays(addYears(validTo, -policy.renewal.years), 1);
}

/** Returns the facts that no answer supports: a finding on them means nothing. */
export function unknownFacts({ changes, renewals }: Answers): readonly FactName[] {
  const unsure = changes?.rest === 'not-sure' ? RECORD_NAMES.filter((name) => !changes.changed.includes(name)) : [];
  return ['identity', ...(renewals === 'not-sure' ? (['renewals'] as const) : []), ...unsure];
}

/** Assumes every unknown fact in the person's favour, so that only their answers can stand in the way. */
function factsOf(policy: Policy, known: Answers, today: CalendarDate): Facts {
  const { kind = 'residence-permit', status = 'valid', validTo = today } = known;
  const validFrom = dateOr(known.validFrom, usualStart(policy, validTo));
  const renewals = known.renewals === 'first' ? 0 : 1;
  return {
    today,
    identityMatches: true,
    permit: kind === 'none' ? null : { kind, status, validFrom, validTo, renewals },
    circumstances: circumstancesOf(known),
  };
}

export function circumstancesOf({ housing, occupation }: Answers): Circumstances {
  return {
    ...(housing !== undefined && housing !== 'not-sure' && { housing }),
    ...(occupation !== undefined && { occupation }),
  };
}

function recordsOf({ changes }: Answers): Records {
  const state = (name: RecordName) => (changes?.changed.includes(name) ? 'changed' : 'unchanged');
  return {
    residence: state('residence'),
    employment: state('employment'),
    socialInsurance: state('socialInsurance'),
    other: state('other'),
  };
}

function dateOr(answer: CalendarDate | undefined, otherwise: CalendarDate): CalendarDate {
  return answer === undefined || answer === 'not-sure' ? otherwise : answer;
}

/** A clause that was judged needs its fact; papers listed for every case need the person's circumstances. */
function misses(policy: Policy, { findings, materials }: Decision, question: Question): boolean {
  if (question === 'housing') return materials.some((group) => group.for !== undefined);
  if (question === 'occupation') return materials.some(({ need }) => need === 'as-applicable');
  const facts: readonly FactName[] = FACTS[question];
  const clauses = policy.stages.flatMap((stage) => [...stage.clauses]).filter(({ fact }) => facts.includes(fact));
  return findings.some(({ clause, result }) => result !== 'not-judged' && clauses.some(({ id }) => id === clause));
}

/** True if an earlier answer was changed and this one no longer fits it. */
function contradicts(question: Question, { validFrom }: Answers, { validTo }: Answers): boolean {
  return question === 'validFrom' && validTo !== undefined && dateOr(validFrom, validTo) > validTo;
}

/** A person's statement is not a verification: it can stand in the way, but never pass (R30, R34). */
function shownDecision(policy: Policy, decision: Decision, known: Answers, today: CalendarDate): Decision {
  const passed = decision.outcome === policy.outcomes.allMet;
  const honest = passed ? decide(policy, factsOf(policy, known, today)) : decision;
  return known.validTo === undefined ? { ...honest, window: null } : honest;
}

function unsureOf({ validFrom, renewals, changes }: Answers): readonly Question[] {
  const unsure = { validFrom, renewals, changes: changes?.rest };
  return QUESTIONS.filter((question) => question in unsure && unsure[question as keyof typeof unsure] === 'not-sure');
}
