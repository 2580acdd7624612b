import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function LostCard() {
  const { entries } = useWords();
  return (
    <Screen title={entries.lostCard.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.lostCard.hint}</Paragraph>
    </Screen>
  );
}
