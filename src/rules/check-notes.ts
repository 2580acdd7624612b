import type { Outcome, Reason } from './decision';
import { HOUSINGS, OCCUPATIONS } from './facts';
import type { Note, NoteCondition, NoteId } from './note';
import { papersBy } from './papers';
import type { Policy, StageName } from './policy';
import { firstWhole, lastWhole, type Range } from './range';

/** A way in which a case can end. */
interface Ending {
  readonly outcome: Outcome;
  /** One unmet clause is enough to end a case; `none` if all are met or not judged. */
  readonly reason: Reason | 'none';
  /** The days on which a case can end so; empty if the day is not looked at. */
  readonly days: readonly Range[];
}

/** The stages that end a case before its day is known. */
const WITHOUT_A_DAY: readonly StageName[] = ['identity', 'kind'];

/** Returns the notes that no case could ever be shown. */
export function checkNotes(policy: Policy): readonly NoteId[] {
  const endings = endingsOf(policy);
  return policy.notes.filter((note) => !canBeShown(note, endings, policy)).map(({ id }) => id);
}

/** Each ending counts whichever way its flag stands: a draft that turns a flag on keeps the notes on what it opens. */
function endingsOf({ stages, outcomes }: Policy): readonly Ending[] {
  const endings: Ending[] = [];
  let days: readonly Range[] = [{}];
  for (const { stage, clauses } of stages) {
    const before = WITHOUT_A_DAY.includes(stage) ? [] : days;
    for (const clause of clauses) {
      if (clause.fact === 'day') {
        days = clause.answers.filter(({ then }) => then === 'met' || then.unless !== undefined).map(({ when }) => when);
        for (const { then, when } of clause.answers) {
          if (then !== 'met') endings.push({ outcome: then.outcome, reason: then.reason, days: [when] });
        }
      } else {
        for (const { then } of clause.answers) {
          if (then !== 'met') endings.push({ outcome: then.outcome, reason: then.reason, days: before });
        }
      }
    }
  }
  for (const outcome of [outcomes.unverified, outcomes.allMet]) endings.push({ outcome, reason: 'none', days });
  return endings;
}

function canBeShown({ when }: Note, endings: readonly Ending[], policy: Policy): boolean {
  const { to } = policy.inForce;
  if (when.since !== undefined && to !== undefined && when.since > to) return false;
  return endings.some((ending) => allows(when, ending)) && asksForPapers(when, policy);
}

function allows(when: NoteCondition, { outcome, reason, days }: Ending): boolean {
  return (
    (when.outcomes?.includes(outcome) ?? true) &&
    (when.reasons === undefined || (reason !== 'none' && when.reasons.includes(reason))) &&
    (reason === 'none' || !when.withoutReasons?.includes(reason)) &&
    (when.day === undefined || days.some((range) => overlap(range, when.day ?? {}))) &&
    (when.papers === undefined || outcome === 'counter')
  );
}

function overlap(one: Range, other: Range): boolean {
  return Math.max(firstWhole(one), firstWhole(other)) <= Math.min(lastWhole(one), lastWhole(other));
}

/** Checks that somebody in the circumstances of the note has to bring one of its papers. */
function asksForPapers({ papers, housing, occupation }: NoteCondition, policy: Policy): boolean {
  if (papers === undefined) return true;
  const listFor = papersBy(policy.papers);
  return (housing ?? HOUSINGS).some((home) =>
    (occupation ?? OCCUPATIONS).some((work) =>
      listFor({ housing: home, occupation: work }).some(({ items }) => items.some((item) => papers.includes(item))),
    ),
  );
}
