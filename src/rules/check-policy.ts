import { isCalendarDate } from './calendar';
import { checkNotes } from './check-notes';
import { checkRanges } from './check-ranges';
import type { RangeFault } from './check-ranges';
import { OUTCOMES, WINDOW_STATES } from './decision';
import type { Outcome } from './decision';
import { HOUSINGS, OCCUPATIONS } from './facts';
import { CATEGORIES } from './observation';
import type { FactName } from './observation';
import { STAGES } from './policy';
import type { Clause, Policy, Stage, StageName, Unmet, WindowClause } from './policy';
import { firstWhole, lastWhole } from './range';

export interface Fault {
  readonly code:
    | RangeFault['code']
    | 'duplicate'
    | 'unreachable-outcome'
    | 'unranked-outcome'
    | 'stage-order'
    | 'fact-too-early'
    | 'missing-clause'
    | 'window'
    | 'renewal'
    | 'papers'
    | 'dates'
    | 'unreachable-note';
  readonly message: string;
}

/**
 * Checks what the types of a policy cannot express. Returns the faults; a policy without faults has exactly one answer for
 * every case.
 */
export function checkPolicy(policy: Policy): readonly Fault[] {
  return [
    ...checkDates(policy),
    ...checkStages(policy.stages),
    ...policy.stages.flatMap(({ clauses }) => clauses).flatMap(checkAnswers),
    ...checkDuplicates(policy),
    ...policy.stages.flatMap(checkPrecedence),
    ...checkOutcomes(policy),
    ...checkNeverRenewedByDefault(policy),
    ...checkWindow(policy),
    ...checkPapers(policy),
    ...checkNotes(policy).map((id) => fault('unreachable-note', `${id} is never shown`)),
  ];
}

function fault(code: Fault['code'], message: string): Fault {
  return { code, message };
}

function checkDates({ inForce: { from, to }, reviewed, notes }: Policy): readonly Fault[] {
  const since = notes.flatMap(({ when }) => when.since ?? []);
  const dates = [from, ...(to === undefined ? [] : [to]), reviewed, ...since];
  const wrong = dates.filter((date) => !isCalendarDate(date)).map((date) => fault('dates', `${date} is not a date`));
  return to !== undefined && to < from ? [...wrong, fault('dates', `in force to ${to}, before ${from}`)] : wrong;
}

/** The first stage in which each fact is known. Records come last, because a missing record ends the judgement. */
const KNOWN_FROM: Readonly<Record<FactName, StageName>> = {
  identity: 'identity',
  kind: 'kind',
  status: 'status',
  day: 'status',
  renewals: 'status',
  period: 'status',
  residence: 'records',
  employment: 'records',
  socialInsurance: 'records',
  other: 'records',
};

function checkStages(stages: readonly Stage[]): readonly Fault[] {
  const faults: Fault[] = [];
  const names = stages.map(({ stage }) => stage);
  if (names.join() !== STAGES.join()) faults.push(fault('stage-order', `the stages must be ${STAGES.join(', ')}`));
  for (const { stage, clauses } of stages) {
    for (const { id, fact } of clauses) {
      if (STAGES.indexOf(stage) < STAGES.indexOf(KNOWN_FROM[fact])) {
        faults.push(fault('fact-too-early', `${id} asks for ${fact} in the stage ${stage}, before it is known`));
      }
    }
  }
  for (const needed of ['identity', 'kind'] as const) {
    const found = stages.some(({ stage, clauses }) => stage === needed && clauses.some(({ fact }) => fact === needed));
    if (!found) faults.push(fault('missing-clause', `the stage ${needed} has no clause on ${needed}`));
  }
  return faults;
}

function checkAnswers(clause: Clause): readonly Fault[] {
  if (clause.fact === 'day' || clause.fact === 'renewals' || clause.fact === 'period') {
    const ranges = clause.answers.map(({ when }) => when);
    return checkRanges(ranges, clause.fact).map(({ code, message }) => fault(code, `${clause.id}: ${message}`));
  }
  const answered: readonly string[] = clause.answers.flatMap(({ when }): readonly string[] => when);
  return CATEGORIES[clause.fact].flatMap((value) => {
    const times = answered.filter((each) => each === value).length;
    if (times === 1) return [];
    const code = times === 0 ? 'gap' : 'overlap';
    return [fault(code, `${clause.id}: ${clause.fact} = ${value} has ${times} answers`)];
  });
}

function unmets({ answers }: Clause): readonly Unmet[] {
  return answers.flatMap(({ then }) => (then === 'met' ? [] : [then]));
}

function checkDuplicates({ stages, notes }: Policy): readonly Fault[] {
  const clauses = stages.flatMap(({ clauses }) => clauses);
  const reasons = clauses.flatMap(unmets).map(({ reason }) => reason);
  return [clauses.map(({ id }) => id), reasons, notes.map(({ id }) => id)].flatMap((ids: readonly string[]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => fault('duplicate', `${id} stands there twice`)),
  );
}

function checkPrecedence({ stage, clauses, precedence }: Stage): readonly Fault[] {
  const given = new Set(clauses.flatMap(unmets).map(({ outcome }) => outcome));
  return [
    ...precedence
      .filter((outcome) => !given.has(outcome))
      .map((outcome) => fault('unreachable-outcome', `no clause of the stage ${stage} gives ${outcome}`)),
    ...[...given]
      .filter((outcome) => !precedence.includes(outcome))
      .map((outcome) => fault('unranked-outcome', `the stage ${stage} gives ${outcome} and does not rank it`)),
  ];
}

function checkOutcomes({ stages, outcomes }: Policy): readonly Fault[] {
  const given = stages.flatMap(({ clauses }) => clauses.flatMap(unmets)).map(({ outcome }) => outcome);
  const reached = new Set<Outcome>([...given, outcomes.unverified, outcomes.allMet]);
  return OUTCOMES.filter((outcome) => !reached.has(outcome)).map((outcome) =>
    fault('unreachable-outcome', `nothing leads to ${outcome}`),
  );
}

/** Checks that a permit is renewed only if all clauses are met, and never by default. */
function checkNeverRenewedByDefault({ stages, outcomes }: Policy): readonly Fault[] {
  const unmet = stages
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id, answers }) => answers.map(({ then }) => ({ id, then })))
    .filter(({ then }) => then !== 'met' && then.outcome === 'renewed')
    .map(({ id }) => fault('renewal', `${id} renews where it is not met`));
  const unverified = outcomes.unverified === 'renewed' ? [fault('renewal', 'it renews without a verification')] : [];
  return [...unmet, ...unverified];
}

/** Larger numbers of days or years lead to dates that `YYYY-MM-DD` cannot express. */
const MOST_DAYS = 36_525;
const MOST_YEARS = 100;

function checkWindow({ stages, renewal, flags }: Policy): readonly Fault[] {
  const all = stages.flatMap(({ clauses }) => clauses);
  const [clause, ...others] = all.filter((clause): clause is WindowClause => clause.fact === 'day');
  if (clause === undefined || others.length > 0) return [fault('window', 'there must be one clause on the day')];
  const faults: Fault[] = [];
  if (clause.answers.map(({ state }) => state).join() !== WINDOW_STATES.join()) {
    faults.push(fault('window', `the states must be ${WINDOW_STATES.join(', ')}`));
  }
  for (const { state, when, then } of clause.answers) {
    const bounded = Number.isFinite(firstWhole(when)) && Number.isFinite(lastWhole(when));
    if ((state === 'open' || state === 'overdue') && !bounded)
      faults.push(fault('window', `${state} must have both ends`));
    const ends = [firstWhole(when), lastWhole(when)].filter(Number.isFinite);
    if (ends.some((day) => Math.abs(day) > MOST_DAYS)) faults.push(fault('window', `${state} lies beyond a century`));
    // A flag may turn "not met" into "met".
    const renews = then === 'met' || (then.unless !== undefined && flags[then.unless]);
    if (renews && renewal.counting[state] === undefined) {
      faults.push(fault('renewal', `nothing says how a renewal counts when ${state}`));
    }
  }
  if (!Number.isInteger(renewal.years) || renewal.years < 1 || renewal.years > MOST_YEARS) {
    faults.push(fault('renewal', `years must be 1 to ${MOST_YEARS}`));
  }
  return faults;
}

function checkPapers({ papers }: Policy): readonly Fault[] {
  const residence = papers.filter(({ group }) => group === 'residence');
  return [
    ...HOUSINGS.filter((housing) => residence.filter((rule) => (rule.housing ?? housing) === housing).length !== 1).map(
      (housing) => fault('papers', `${housing}: there must be one group of papers for the residence`),
    ),
    ...papers
      .filter(({ items, notFrom }) => items.length === 0 || OCCUPATIONS.every((each) => notFrom?.includes(each)))
      .map(({ group }) => fault('papers', `a group of ${group} asks for nothing, or from nobody`)),
  ];
}
