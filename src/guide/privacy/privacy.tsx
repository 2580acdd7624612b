import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function Privacy() {
  const { entries } = useWords();
  return (
    <Screen title={entries.privacy.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.privacy.hint}</Paragraph>
    </Screen>
  );
}
