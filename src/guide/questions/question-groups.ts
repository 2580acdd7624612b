import { CARD } from './content/card';
import { COUNTER } from './content/counter';
import { HOME } from './content/home';
import { IN_PLACE } from './content/in-place';
import { ONLINE } from './content/online';
import { RECORD } from './content/record';
import { RIGHTS } from './content/rights';
import { TIME } from './content/time';
import type { Question } from './question';

/** All questions by group, in the order of the list. */
export const QUESTION_GROUPS = {
  online: ONLINE,
  time: TIME,
  home: HOME,
  inPlace: IN_PLACE,
  card: CARD,
  counter: COUNTER,
  rights: RIGHTS,
  record: RECORD,
} as const;

export type GroupId = keyof typeof QUESTION_GROUPS;
type KeysOf<T> = T extends unknown ? keyof T : never;
export type QuestionId = KeysOf<(typeof QUESTION_GROUPS)[GroupId]>;

export interface ListedQuestion {
  readonly id: QuestionId;
  readonly group: GroupId;
  readonly content: Question;
}

export const QUESTIONS: readonly ListedQuestion[] = (Object.keys(QUESTION_GROUPS) as GroupId[]).flatMap((group) =>
  Object.entries<Question>(QUESTION_GROUPS[group]).map(([id, content]) => ({ id: id as QuestionId, group, content })),
);

/** How many related questions stand below an answer. */
const RELATED = 4;

/** Returns the questions that follow one in its group; after the last comes the first. */
export function relatedTo({ id, group }: ListedQuestion): readonly ListedQuestion[] {
  const all = QUESTIONS.filter((one) => one.group === group);
  const after = all.findIndex((one) => one.id === id) + 1;
  return [...all.slice(after), ...all.slice(0, after - 1)].slice(0, RELATED);
}
