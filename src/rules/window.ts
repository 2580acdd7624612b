import { addDays } from './calendar';
import type { Window, WindowState } from './decision';
import type { CalendarDate } from './facts';
import type { Policy, WindowAnswer } from './policy';
import { contains, firstWhole, lastWhole } from './range';
import { InvalidPolicyError } from './invalid-policy-error';

/** Returns the renewal window of a permit `day` days after its last valid day (R18-R22). Throws `InvalidPolicyError`. */
export function windowOn(answers: readonly WindowAnswer[], validTo: CalendarDate, day: number): Window {
  const now = answers.find(({ when }) => contains(when, day));
  if (now === undefined) throw new InvalidPolicyError(`No state of the window covers day ${day}`);
  const open = rangeOf(answers, 'open');
  return {
    state: now.state,
    day,
    opensOn: addDays(validTo, firstWhole(open)),
    closesOn: addDays(validTo, lastWhole(open)),
    overdueUntil: addDays(validTo, lastWhole(rangeOf(answers, 'overdue'))),
  };
}

/** Returns the answers of the policy's only clause on the day. Throws `InvalidPolicyError` if it has none. */
export function windowAnswers(policy: Policy): readonly WindowAnswer[] {
  for (const { clauses } of policy.stages) {
    for (const clause of clauses) if (clause.fact === 'day') return clause.answers;
  }
  throw new InvalidPolicyError(`The policy ${policy.id} has no clause on the day`);
}

function rangeOf(answers: readonly WindowAnswer[], state: WindowState) {
  const answer = answers.find((answer) => answer.state === state);
  if (answer === undefined) throw new InvalidPolicyError(`No answer of the window is ${state}`);
  return answer.when;
}
