import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function PreCheck() {
  const { entries } = useWords();
  return (
    <Screen title={entries.preCheck.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.preCheck.hint}</Paragraph>
    </Screen>
  );
}
