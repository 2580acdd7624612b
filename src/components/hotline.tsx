import { useWords } from '../i18n/words';
import { PhoneButton } from '../ui/phone-button';

/** 12345: the city's hotline, for everything that is not certain here (R61). */
export function Hotline() {
  const { hotline } = useWords();
  return <PhoneButton number="12345" words={hotline.call} failed={hotline.failed} />;
}
