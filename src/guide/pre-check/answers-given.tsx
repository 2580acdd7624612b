import { useServiceWords } from '../../i18n/service-words';
import type { Answers, Question } from '../../journey/pre-check/pre-check';
import { backToQuestion } from '../../journey/pre-check/use-pre-check';
import { Button } from '../../ui/button';
import { Box, Item, List, Text } from '../../ui/elements';
import { Section } from '../../ui/section';
import { answerInWords } from './answer-words';
import './pre-check.scss';
import { usePreCheckText } from './text';

interface AnswersGivenProps {
  readonly asked: readonly Question[];
  readonly answers: Answers;
}

/** Lists the answers that the result is based on; each can be changed without losing the others. */
export function AnswersGiven({ asked, answers }: AnswersGivenProps) {
  const words = useServiceWords();
  const text = usePreCheckText();
  return (
    <Section title={text.given.title}>
      <List className="rows">
        {asked.map((question) => {
          const { title } = text.questions[question];
          return (
            <Item key={question} className="rows__item pre-check__given">
              <Box className="pre-check__answer">
                <Text className="small-text">{title}</Text>
                <Text>{answerInWords(question, answers, words, text)}</Text>
              </Box>
              <Box>
                <Button
                  kind="quiet"
                  label={text.given.changeWhat(title)}
                  onPress={() => {
                    backToQuestion(question);
                  }}
                >
                  {text.given.change}
                </Button>
              </Box>
            </Item>
          );
        })}
      </List>
    </Section>
  );
}
