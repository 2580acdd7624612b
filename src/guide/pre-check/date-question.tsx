import type { Answers } from '../../journey/pre-check/pre-check';
import type { DateProblem } from '../../journey/own-permits/date-problem';
import { answerQuestion } from '../../journey/pre-check/use-pre-check';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { Box } from '../../ui/elements';
import { Panel } from '../../ui/panel';
import { usePreCheckText, type PreCheckText } from './text';

interface DateQuestionProps {
  readonly question: 'validTo' | 'validFrom';
  readonly usualYears: number;
  readonly answers: Answers;
  /** The text in the field; a date only if it has no error. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly error: string;
}

/** Asks for a day printed on the card. A person may be unsure of the first one. */
export function DateQuestion({ question, usualYears, answers, typed, onType, error }: DateQuestionProps) {
  const text = usePreCheckText();
  return (
    <Panel>
      <DateField label={text.date.label[question]} value={typed} onChange={onType} error={error} />
      {question === 'validFrom' ? (
        <Box>
          <Checkbox
            checked={answers.validFrom === 'not-sure'}
            onChange={(checked) => {
              onType('');
              if (checked) answerQuestion('validFrom', 'not-sure');
            }}
          >
            {text.date.notSure(usualYears)}
          </Checkbox>
        </Box>
      ) : null}
    </Panel>
  );
}

/** Returns what to do about the problem; empty if there is none. */
export function dateError(problem: DateProblem, { validTo = '' }: Answers, { date }: PreCheckText): string {
  switch (problem) {
    case 'missing':
      return date.missing;
    case 'impossible':
      return date.impossible;
    case 'too-early':
      return date.tooEarly;
    case 'end-before-start':
      return date.endBeforeStart(validTo);
    case 'none':
      return '';
  }
}
