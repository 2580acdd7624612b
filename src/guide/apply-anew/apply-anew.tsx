import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function ApplyAnew() {
  const { entries } = useWords();
  return (
    <Screen title={entries.applyAnew.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.applyAnew.hint}</Paragraph>
    </Screen>
  );
}
