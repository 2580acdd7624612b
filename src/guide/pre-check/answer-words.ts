import type { ServiceWords } from '../../i18n/types';
import type { Answers, Choice, ChoiceQuestion, Question } from '../../journey/pre-check/pre-check';
import type { PreCheckText } from './text';

type ChoiceWords = { readonly [Q in ChoiceQuestion]: Readonly<Record<Choice<Q>, string>> };

/** Returns the choices in words. */
export function choiceWords({ law }: ServiceWords, text: PreCheckText): ChoiceWords {
  return {
    kind: { ...law.permitKinds, none: text.noPermit },
    status: text.statuses,
    renewals: text.renewals,
    housing: text.housings,
    occupation: text.occupations,
  };
}

/** Returns an answer in words; empty if the question was not answered. */
export function answerInWords(question: Question, answers: Answers, words: ServiceWords, text: PreCheckText): string {
  const { given } = text;
  switch (question) {
    case 'validTo':
    case 'validFrom': {
      const date = answers[question] ?? '';
      return date === '' || date === 'not-sure' ? given.notSure : given.date(date);
    }
    case 'changes': {
      const { changed, rest } = answers.changes ?? { changed: [], rest: 'unchanged' };
      const named = changed.map((name) => words.law.sources[name].name);
      const others = rest === 'not-sure' ? [text.restNotSure] : named.length === 0 ? [text.nothingChanged] : [];
      return given.joined([...named, ...others]);
    }
    default: {
      const choices: Readonly<Record<string, string>> = choiceWords(words, text)[question];
      return choices[answers[question] ?? ''] ?? '';
    }
  }
}
