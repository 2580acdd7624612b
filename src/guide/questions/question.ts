import type { Words } from '../../i18n/types';
import type { SourceId } from '../../journey/policy/answer-sources';

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
  readonly basis: readonly [SourceId, ...SourceId[]];
  /** What to do, the most useful first. */
  readonly next: readonly [NextStep, ...NextStep[]];
}

/** The questions of one group by their identities, which links and the search use. */
export type QuestionGroup = Readonly<Record<string, Question>>;
