import type { QuestionGroupId, QuestionId } from '../../question-ids';
import { CARD } from './content/card';
import { COUNTER } from './content/counter';
import { HOME } from './content/home';
import { IN_PLACE } from './content/in-place';
import { ONLINE } from './content/online';
import { RECORD } from './content/record';
import { RIGHTS } from './content/rights';
import { TIME } from './content/time';
import type { Question, QuestionGroup } from './question';

/** All questions by group, in the order of the list. */
const QUESTION_GROUPS: { readonly [Id in QuestionGroupId]: QuestionGroup<Id> } = {
  online: ONLINE,
  time: TIME,
  home: HOME,
  inPlace: IN_PLACE,
  card: CARD,
  counter: COUNTER,
  rights: RIGHTS,
  record: RECORD,
};

export interface ListedQuestion {
  readonly id: QuestionId;
  readonly group: QuestionGroupId;
  readonly content: Question;
}

export const QUESTIONS: readonly ListedQuestion[] = (Object.keys(QUESTION_GROUPS) as QuestionGroupId[]).flatMap(
  (group) =>
    Object.entries<Question>(QUESTION_GROUPS[group]).map(([id, content]) => ({ id: id as QuestionId, group, content })),
);

/** Returns the questions that stand below an answer, the nearest first. */
export function relatedTo({ content }: ListedQuestion): readonly ListedQuestion[] {
  return content.related.flatMap((id) => QUESTIONS.filter((question) => question.id === id));
}
