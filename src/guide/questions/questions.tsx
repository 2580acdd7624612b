import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Screen } from '../../ui/shell/screen';
import { useText, useWords } from '../../i18n/words';
import { pathTo, SCREENS } from '../../routes';
import { Box, Paragraph } from '../../ui/elements';
import { Remark } from '../../ui/notice';
import { Answer } from './answer';
import { QuestionList } from './question-list';
import { QUESTIONS } from './question-groups';
import { TEXT } from './text';

/** The questions by topic; `?id=` opens one of them at its answer. */
export default function Questions() {
  const { entries, language } = useWords();
  const text = useText(TEXT);
  const { id } = useRouter().params;
  const asked = QUESTIONS.find((question) => question.id === id);
  useShareAppMessage(() =>
    asked === undefined
      ? { title: text.forwarded(entries.questions.title), path: SCREENS.questions }
      : { title: text.forwarded(asked.content[language].question), path: pathTo('questions', { id: asked.id }) },
  );
  return (
    <Screen title={entries.questions.title} home={asked ? SCREENS.questions : SCREENS.services}>
      {asked ? (
        <Answer question={asked} />
      ) : (
        <Box className="stack stack--wide">
          {id === undefined ? null : <Remark>{text.unknown}</Remark>}
          <Paragraph className="lead">{text.lead}</Paragraph>
          <QuestionList />
        </Box>
      )}
    </Screen>
  );
}
