import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function Rules() {
  const { entries } = useWords();
  return (
    <Screen title={entries.rules.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.rules.hint}</Paragraph>
    </Screen>
  );
}
