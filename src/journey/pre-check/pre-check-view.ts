import type { Decision } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { explainDecision, type Explanation } from '../policy/explain-decision';
import { preCheck, unknownFacts, usualStart, type Answers, type PreCheck, type Question } from './pre-check';

/** What the pre-check's screen has to show. */
export type PreCheckView = QuestionView | AnsweredView;

export interface QuestionView {
  readonly type: 'question';
  readonly question: Question;
  /** Its place, from 1, and how many there will be, as far as one can see. */
  readonly number: number;
  readonly about: number;
  readonly previous: Question | 'none';
  /** For how many years a card is usually valid under the policy in force. */
  readonly usualYears: number;
}

export interface AnsweredView {
  readonly type: 'answered';
  readonly decision: Decision;
  readonly explanation: Explanation;
  /** Those that were asked, in their order. */
  readonly asked: readonly Question[];
  readonly unsure: readonly Question[];
  /** The first day that was taken, where the person was not sure of it. */
  readonly assumedStart: CalendarDate | undefined;
  readonly usualYears: number;
}

/** `at` is the question that the person went back to; `next` stands for the first one missing, or the answer. */
export function preCheckView(
  policy: Policy,
  answers: Answers,
  at: Question | 'next',
  today: CalendarDate,
): PreCheckView {
  const result = preCheck(policy, answers, today);
  const usualYears = policy.renewal.years;
  const wentBackTo = result.asked.find((question) => question === at);
  if (result.type === 'asking') {
    return questionView(wentBackTo ?? result.question, result.asked, result.about, usualYears);
  }
  if (wentBackTo !== undefined) return questionView(wentBackTo, result.asked, result.asked.length, usualYears);
  const { validTo } = answers;
  const assumed = result.unsure.includes('validFrom') && validTo !== undefined;
  return {
    ...result,
    explanation: explained(result, answers, today),
    assumedStart: assumed ? usualStart(policy, validTo) : undefined,
    usualYears,
  };
}

function questionView(question: Question, asked: readonly Question[], about: number, usualYears: number): QuestionView {
  const before = asked.includes(question) ? asked.indexOf(question) : asked.length;
  return { type: 'question', question, number: before + 1, about, previous: asked[before - 1] ?? 'none', usualYears };
}

/** A finding on what nobody told is none: it was taken in the person's favour. */
function explained(
  { decision }: Extract<PreCheck, { type: 'answered' }>,
  answers: Answers,
  on: CalendarDate,
): Explanation {
  const unknown: readonly string[] = unknownFacts(answers);
  const { findings, notes } = explainDecision(decision, on);
  return {
    notes,
    findings: findings.map((finding) =>
      unknown.includes(finding.fact) ? { ...finding, found: '', result: 'not-judged' } : finding,
    ),
  };
}
