import type { Finding } from './decision';
import { MEASURES, UNKNOWN, written } from './observation';
import type { CategoryClause, Clause, Consequence, Flag, MeasureClause, Unmet, WindowClause } from './policy';
import { contains, firstWhole, lastWhole, type Range } from './range';
import { InvalidPolicyError } from './invalid-policy-error';

export interface Judgement {
  readonly finding: Finding;
  readonly unmet: Unmet | 'none';
}

/** A clause made ready to judge many cases. */
export interface Judge {
  readonly fact: Clause['fact'];
  readonly notJudged: Judgement;
  judge(value: string | number): Judgement;
}

/** The most numbers cached for each clause. Few values recur often; the bound keeps memory flat for any input. */
const CACHE_SIZE = 2000;

type Flags = Readonly<Record<Flag, boolean>>;

/** Prepares a clause for judging. An unknown fact leaves it unjudged; throws `InvalidPolicyError` for a value that it does not cover. */
export function judgeOf(clause: Clause, flags: Flags): Judge {
  return clause.fact === 'day' || clause.fact === 'renewals' || clause.fact === 'period'
    ? measureJudge(clause, flags)
    : categoryJudge(clause, flags);
}

function categoryJudge(clause: CategoryClause, flags: Flags): Judge {
  const answers: readonly { readonly when: readonly string[]; readonly then: Consequence }[] = clause.answers;
  const required = answers
    .filter(({ then }) => unmetBy(then, flags) === 'none')
    .flatMap(({ when }) => when)
    .join('|');
  const notJudged = shared(unjudged(clause, required));
  const judgements = new Map<string | number, Judgement>([[UNKNOWN, notJudged]]);
  for (const { when, then } of answers) {
    for (const value of when) judgements.set(value, shared(judged(clause, required, value, unmetBy(then, flags))));
  }
  return {
    fact: clause.fact,
    notJudged,
    judge(value) {
      const judgement = judgements.get(value);
      if (judgement === undefined) throw noAnswer(clause, String(value));
      return judgement;
    },
  };
}

function measureJudge(clause: MeasureClause | WindowClause, flags: Flags): Judge {
  const answers = clause.answers.map(({ when, then }) => {
    const unmet = unmetBy(then, flags);
    return { when, unmet, text: unmet === 'none' ? writtenRange(when, clause.fact) : '' };
  });
  // A clause may have several ranges that are met (open and overdue): a finding names the matching one, else the first.
  const usual = answers.find(({ unmet }) => unmet === 'none')?.text ?? '';
  const notJudged = shared(unjudged(clause, usual));
  const judgements = new Map<number, Judgement>();
  return {
    fact: clause.fact,
    notJudged,
    judge(value) {
      if (typeof value === 'string') return notJudged;
      const known = judgements.get(value);
      if (known !== undefined) return known;
      const answer = answers.find(({ when }) => contains(when, value));
      const found = written(value, clause.fact);
      if (answer === undefined) throw noAnswer(clause, found);
      const judgement = judged(clause, answer.text || usual, found, answer.unmet);
      if (judgements.size < CACHE_SIZE) judgements.set(value, shared(judgement));
      return judgement;
    },
  };
}

function noAnswer({ id, fact }: Clause, found: string): InvalidPolicyError {
  return new InvalidPolicyError(`The clause ${id} has no answer for ${fact} = ${found}`);
}

/** Returns how the clause is unmet with the given flags, or `none` if it is met. */
export function unmetBy(then: Consequence, flags: Flags): Unmet | 'none' {
  return then === 'met' || (then.unless !== undefined && flags[then.unless]) ? 'none' : then;
}

function judged({ id }: Clause, required: string, found: string, unmet: Unmet | 'none'): Judgement {
  const result = unmet === 'none' ? 'met' : 'not-met';
  return { finding: { clause: id, required, found, result }, unmet };
}

function unjudged({ id }: Clause, required: string): Judgement {
  return { finding: { clause: id, required, found: '', result: 'not-judged' }, unmet: 'none' };
}

/** Freezes a finding that many decisions share. */
function shared(judgement: Judgement): Judgement {
  Object.freeze(judgement.finding);
  return judgement;
}

/** Formats a range: `-30..30`, `1..`, or with ISO 8601 durations for months, `P6M..P12M`; an open end stays empty. */
export function writtenRange(range: Range, fact: keyof typeof MEASURES): string {
  const { unit, whole } = MEASURES[fact];
  const first = whole ? firstWhole(range) : (range.from ?? range.above ?? -Infinity);
  const last = whole ? lastWhole(range) : (range.to ?? range.below ?? Infinity);
  const end = (value: number) => (Number.isFinite(value) ? (unit === 'months' ? `P${value}M` : String(value)) : '');
  return `${end(first)}..${end(last)}`;
}
