import { useWords } from '../../i18n/words';
import { pathTo } from '../../routes';
import { Item, List } from '../../ui/elements';
import { LinkRow } from '../../ui/row';
import type { ListedQuestion } from './question-groups';

/** Questions as lines that lead to their answers. */
export function QuestionRows({ questions }: { readonly questions: readonly ListedQuestion[] }) {
  const { language } = useWords();
  return (
    <List className="rows">
      {questions.map(({ id, content }) => (
        <Item key={id} className="rows__item">
          <LinkRow to={pathTo('questions', { id })} title={content[language].question} />
        </Item>
      ))}
    </List>
  );
}
