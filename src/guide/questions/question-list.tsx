import { useText } from '../../i18n/words';
import type { QuestionGroupId } from '../../question-ids';
import { Disclosure } from '../../ui/disclosure';
import { Box } from '../../ui/elements';
import { QUESTIONS } from './question-groups';
import { QuestionRows } from './question-rows';
import { TEXT } from './text';

/** Every question, folded by group: they are too many to scroll through. */
export function QuestionList() {
  const text = useText(TEXT);
  const groups = [...new Set(QUESTIONS.map(({ group }): QuestionGroupId => group))];
  return (
    <Box className="stack">
      {groups.map((group) => {
        const questions = QUESTIONS.filter((question) => question.group === group);
        return (
          <Disclosure key={group} title={text.counted(text.groups[group], questions.length)}>
            <QuestionRows questions={questions} />
          </Disclosure>
        );
      })}
    </Box>
  );
}
