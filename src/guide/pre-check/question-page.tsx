import { useState, type ReactNode } from 'react';
import { dateProblem, startProblem } from '../../journey/own-permits/date-problem';
import type { Answers } from '../../journey/pre-check/pre-check';
import type { QuestionView } from '../../journey/pre-check/pre-check-view';
import {
  answerQuestion,
  backToQuestion,
  currentAnswers,
  nextQuestion,
  withdrawAnswer,
} from '../../journey/pre-check/use-pre-check';
import { Button } from '../../ui/button';
import { Box, Heading, Paragraph } from '../../ui/elements';
import { ChangesQuestion } from './changes-question';
import { ChoiceQuestion } from './choice-question';
import { dateError, DateQuestion } from './date-question';
import './pre-check.scss';
import { usePreCheckText } from './text';

interface QuestionPageProps {
  readonly view: QuestionView;
  readonly answers: Answers;
  /** Draws the screen around the question and its buttons. */
  readonly children: (question: ReactNode, ways: ReactNode) => ReactNode;
}

/** One question: its position, the possible answers, and the ways forward and back. */
export function QuestionPage({ view, answers, children }: QuestionPageProps) {
  const text = usePreCheckText();
  const [typed, setTyped] = useState<string>();
  const [tried, setTried] = useState(false);
  const { question, number, about, previous } = view;
  const asksDate = question === 'validTo' || question === 'validFrom';
  const noted = asksDate ? answers[question] : undefined;
  const shown = typed ?? (noted === undefined || noted === 'not-sure' ? '' : noted);
  const problem = asksDate && noted !== 'not-sure' ? problemOf(question, shown, answers) : 'none';
  const error = asksDate ? dateError(problem, answers, text) : answers[question] === undefined ? text.chooseOne : '';
  const { title, hint } = text.questions[question];

  const move = (go: () => void) => {
    setTyped(undefined);
    setTried(false);
    go();
  };
  return children(
    <Box key={question} className="stack">
      <Progress words={text.progress(number, about)} done={number / about} />
      <Heading level={2} className="lead">
        {title}
      </Heading>
      <Paragraph className="small-text">{hint}</Paragraph>
      {question === 'changes' ? (
        <ChangesQuestion answers={answers} />
      ) : asksDate ? (
        <DateQuestion
          question={question}
          usualYears={view.usualYears}
          answers={answers}
          typed={shown}
          onType={(date) => {
            setTyped(date);
            setTried(false);
            // Text in the field that is not a date is not an answer, and an earlier answer must not stand in for it.
            if (problemOf(question, date, currentAnswers()) === 'none') answerQuestion(question, date);
            else withdrawAnswer(question);
          }}
          error={tried ? error : ''}
        />
      ) : (
        <ChoiceQuestion question={question} answers={answers} />
      )}
      {asksDate ? null : (
        <Box className="field__error" role="alert">
          {tried ? error : ''}
        </Box>
      )}
      {number === 1 ? <Paragraph className="small-text">{text.lead}</Paragraph> : null}
    </Box>,
    <Box key={question} className="pre-check__ways">
      {previous === 'none' ? null : (
        <Button
          onPress={() => {
            move(() => {
              backToQuestion(previous);
            });
          }}
        >
          {text.previous}
        </Button>
      )}
      <Button
        kind="main"
        onPress={() => {
          if (isAnswered(question, currentAnswers())) move(nextQuestion);
          else setTried(true);
        }}
      >
        {text.next}
      </Button>
    </Box>,
  );
}

/** True if the question has an answer that fits the others; text that is not a date was withdrawn while typing. */
function isAnswered(question: QuestionView['question'], answers: Answers): boolean {
  if (question !== 'validTo' && question !== 'validFrom') return answers[question] !== undefined;
  const noted = answers[question];
  return noted === 'not-sure' || problemOf(question, noted ?? '', answers) === 'none';
}

function problemOf(question: 'validTo' | 'validFrom', date: string, { validTo }: Answers) {
  return question === 'validFrom' && validTo !== undefined ? startProblem(date, validTo) : dateProblem(date);
}

/** Shows the position in words and as a bar; `done` is a fraction from 0 to 1. */
function Progress({ words, done }: { readonly words: string; readonly done: number }) {
  return (
    <Box>
      <Paragraph className="small-text">{words}</Paragraph>
      <Box className="pre-check__line" hidden>
        <Box className="pre-check__done" at={{ width: `${String(done * 100)}%` }} />
      </Box>
    </Box>
  );
}
