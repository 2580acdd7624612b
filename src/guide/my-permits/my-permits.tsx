import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function MyPermits() {
  const { entries } = useWords();
  return (
    <Screen title={entries.myPermits.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.myPermits.hint}</Paragraph>
    </Screen>
  );
}
