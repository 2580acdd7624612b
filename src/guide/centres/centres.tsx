import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function Centres() {
  const { entries } = useWords();
  return (
    <Screen title={entries.centres.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.centres.hint}</Paragraph>
    </Screen>
  );
}
