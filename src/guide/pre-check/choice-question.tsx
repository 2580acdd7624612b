import { useServiceWords } from '../../i18n/service-words';
import { CHOICES, type Answers, type Choice, type ChoiceQuestion as Chosen } from '../../journey/pre-check/pre-check';
import { answerQuestion } from '../../journey/pre-check/use-pre-check';
import { ChoiceList } from '../../ui/choice-list';
import { choiceWords } from './answer-words';
import { usePreCheckText } from './text';

interface ChoiceQuestionProps<Q extends Chosen> {
  readonly question: Q;
  readonly answers: Answers;
}

/** A choice of one, recorded at once; the question stays in sight. */
export function ChoiceQuestion<Q extends Chosen>({ question, answers }: ChoiceQuestionProps<Q>) {
  const words = useServiceWords();
  const text = usePreCheckText();
  const choices: readonly Choice<Q>[] = CHOICES[question];
  const labels = choiceWords(words, text)[question];
  return (
    <ChoiceList<Choice<Q>>
      label={text.questions[question].title}
      choices={choices.map((id) => ({ id, words: labels[id] }))}
      chosen={answers[question]}
      onChoose={(id) => {
        answerQuestion<Chosen>(question, id);
      }}
    />
  );
}
