import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function OtherPermits() {
  const { entries } = useWords();
  return (
    <Screen title={entries.otherPermits.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.otherPermits.hint}</Paragraph>
    </Screen>
  );
}
