import { useWords } from '../../i18n/words';
import { SCREENS } from '../../journey/screens';
import { Paragraph } from '../../ui/elements';
import { Screen } from '../../ui/screen';

export default function Feedback() {
  const { entries } = useWords();
  return (
    <Screen title={entries.feedback.title} home={SCREENS.services}>
      <Paragraph className="lead">{entries.feedback.hint}</Paragraph>
    </Screen>
  );
}
