import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function Progress() {
  const { entries } = useWords();
  return (
    <Screen title={entries.progress.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.progress.hint}</Paragraph>
    </Screen>
  );
}
