import type { Likelihoods } from './classifier';
import type { Match } from './matcher';

/** What a match counts beside a likelihood, which is at most 1: one that is meant, and one that is full of guesses. */
const COUNTS = { meant: 12, guessed: 0.1 };
/** Above this likelihood that a query is none of ours, nothing is found: learning calibrates it. */
const FOREIGN = 0.5;
/** Above this one nothing is suggested either. */
const FOREIGN_FOR_CERTAIN = 0.85;
/** A phrase that costs less than this is meant, whatever the classifier says. */
const CERTAIN = 0.6;
/** If the best counts less than this, a suggestion would be a guess. */
const WORTH_SUGGESTING = 0.1;
/** If no phrase matches, the best must be at least as likely as this. */
const LIKELY = 0.2;
/** With fewer known characters and runs of letters, or if no entry is so likely, a reading full of guesses is all that there is. */
const UNDERSTOOD = { known: 2, likelihood: 0.15 };
/** What scores less than this share of the best is left out. */
const LEAST = 0.06;
const MOST_SUGGESTED = 3;

export interface Ranked {
  /** Numbers of entries, the best first. */
  readonly entries: readonly number[];
  /** True if they are results; false if they are only worth suggesting. */
  readonly sure: boolean;
}

interface Group {
  readonly score: number;
  /** Entries with their own scores, the best first. */
  readonly members: readonly (readonly [entry: number, score: number])[];
}

/**
 * Ranks entries by what the classifier and the matcher say of them. A question and the entry that it is about stand
 * together: what speaks for one speaks for the other.
 * @param about For each entry the number of the entry that it is about: its own, unless it is a question.
 */
export function ranked(
  likelihoods: Likelihoods,
  matches: ReadonlyMap<number, Match>,
  about: readonly number[],
): Ranked {
  const isUnderstood = understands(likelihoods);
  const groups = grouped(likelihoods, isUnderstood, matches, about);
  const bestScore = groups[0]?.score ?? 0;
  if (isForeign(likelihoods, isUnderstood, matches, bestScore)) {
    const worthSuggesting =
      likelihoods.known > 0 && likelihoods.none <= FOREIGN_FOR_CERTAIN && bestScore >= WORTH_SUGGESTING;
    const best = groups.slice(0, worthSuggesting ? MOST_SUGGESTED : 0);
    return { entries: best.flatMap(({ members }) => members[0]?.[0] ?? []), sure: false };
  }
  const least = LEAST * bestScore;
  const worthShowing = groups.map(({ members }) =>
    members.filter(([entry, score]) => score >= least || matches.has(entry)).map(([entry]) => entry),
  );
  // One of each group first: three questions about the same page would hide what else was meant.
  const [firsts, others] = [worthShowing.flatMap(([best = []]) => best), worthShowing.flatMap(([, ...rest]) => rest)];
  return { entries: [...firsts.slice(0, 3), ...others, ...firsts.slice(3)], sure: true };
}

/** False if the classifier knows too little of a query: then the matcher's readings count. */
function understands({ byEntry, known }: Likelihoods): boolean {
  return known >= UNDERSTOOD.known && byEntry.some((likelihood) => likelihood >= UNDERSTOOD.likelihood);
}

/** True if a query is probably none of ours. */
function isForeign(
  { none, known }: Likelihoods,
  isUnderstood: boolean,
  matches: ReadonlyMap<number, Match>,
  best: number,
): boolean {
  if ([...matches.values()].some((match) => isMeant(match, isUnderstood))) return false;
  return known === 0 || none > FOREIGN || (matches.size === 0 && best < LIKELY);
}

/** True if the query was read out of the phrase with few guesses, or if guesses are all that there is. */
function isMeant({ cost }: Match, isUnderstood: boolean): boolean {
  return cost < CERTAIN || !isUnderstood;
}

function grouped(
  { byEntry }: Likelihoods,
  isUnderstood: boolean,
  matches: ReadonlyMap<number, Match>,
  about: readonly number[],
): readonly Group[] {
  const groups = new Map<number, { likelihood: number; fit: number; members: [number, number][] }>();
  about.forEach((aboutEntry, entry) => {
    const likelihood = byEntry[entry] ?? 0;
    const fit = fitOf(matches.get(entry), isUnderstood);
    if (likelihood < 0.01 && fit === 0) return;
    const group = groups.get(aboutEntry) ?? { likelihood: 0, fit: 0, members: [] };
    group.members.push([entry, likelihood + fit]);
    group.likelihood += likelihood;
    group.fit = Math.max(group.fit, fit);
    groups.set(aboutEntry, group);
  });
  return [...groups.values()]
    .map(({ likelihood, fit, members }) => ({
      score: likelihood + fit,
      members: members.sort(([, one], [, other]) => other - one),
    }))
    .sort((one, other) => other.score - one.score);
}

/**
 * A match that costs as much as allowed still counts a little, so that it stands before what nothing speaks for.
 * @param isUnderstood False if the classifier knows too little of the query: then the matcher's own order counts.
 */
function fitOf(match: Match | undefined, isUnderstood: boolean): number {
  if (match === undefined) return 0;
  return Math.max(0.05, 1.3 - match.cost) * (isMeant(match, isUnderstood) ? COUNTS.meant : COUNTS.guessed);
}
