import type { Words } from '../../i18n/types';
import type { QuestionGroupId, QuestionId, QuestionIds } from '../../question-ids';
import type { Citation } from '../../rules/note';

interface QuestionText {
  readonly question: string;
  /** One to four sentences, with no figure of the law: the rules page has those of the law in force. */
  readonly answer: string;
}

/** `official`: the official ways in, as the rules page lists them. `hotline`: 12345. */
export type NextStep = keyof Words['entries'] | 'official' | 'hotline';

export interface Question {
  readonly zh: QuestionText;
  readonly en: QuestionText;
  /** `unknown`: no rule was found, and the answer says so. */
  readonly confidence: 'high' | 'medium' | 'low' | 'unknown';
  readonly basis: readonly [Citation, ...Citation[]];
  /** What to do, the most useful first. */
  readonly next: readonly [NextStep, ...NextStep[]];
  /** What somebody who asks this is likely to ask next, two to four, the nearest first. */
  readonly related: readonly [QuestionId, QuestionId, QuestionId?, QuestionId?];
}

/** The questions of one group; one without an answer does not compile. */
export type QuestionGroup<Id extends QuestionGroupId> = Readonly<Record<QuestionIds[Id], Question>>;
