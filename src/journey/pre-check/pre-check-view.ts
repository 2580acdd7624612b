import type { Decision } from '../../rules/decision';
import type { CalendarDate } from '../../rules/facts';
import type { Policy } from '../../rules/policy';
import { explainDecision, type Explanation } from '../policy/explain-decision';
import {
  circumstancesOf,
  preCheck,
  unknownFacts,
  usualStart,
  type Answers,
  type PreCheck,
  type Question,
} from './pre-check';

/** Everything the pre-check's screen shows. */
export type PreCheckView = QuestionView | AnsweredView;

export interface QuestionView {
  readonly type: 'question';
  readonly question: Question;
  /** Its position, from 1, and the estimated number of questions. */
  readonly number: number;
  readonly about: number;
  readonly previous: Question | 'none';
  /** Years for which a card is usually valid under the policy in force. */
  readonly usualYears: number;
}

export interface AnsweredView {
  readonly type: 'answered';
  readonly decision: Decision;
  readonly explanation: Explanation;
  /** The questions that were asked, in order. */
  readonly asked: readonly Question[];
  readonly unsure: readonly Question[];
  /** The first day that was assumed if the person was not sure of it. */
  readonly assumedStart: CalendarDate | undefined;
  readonly usualYears: number;
}

/** `at` is the question that the person went back to; `next` is the first one missing, or else the answer. */
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

/** Drops findings on facts that nobody gave: those were assumed in the person's favour. */
function explained(
  { decision }: Extract<PreCheck, { type: 'answered' }>,
  answers: Answers,
  on: CalendarDate,
): Explanation {
  const unknown: readonly string[] = unknownFacts(answers);
  const { findings, notes } = explainDecision(decision, { today: on, circumstances: circumstancesOf(answers) });
  return {
    notes,
    findings: findings.map((finding) =>
      unknown.includes(finding.fact) ? { ...finding, found: '', result: 'not-judged' } : finding,
    ),
  };
}
