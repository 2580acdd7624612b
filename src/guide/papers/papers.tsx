import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function Papers() {
  const { entries } = useWords();
  return (
    <Screen title={entries.papers.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.papers.hint}</Paragraph>
    </Screen>
  );
}
