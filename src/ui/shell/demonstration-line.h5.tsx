import { useWords } from '../../i18n/words';
import './demonstration-line.scss';

/** A landmark of its own, so that no content of the page lies outside one. */
export function DemonstrationLine() {
  const words = useWords();
  return <aside className="demonstration-line">{words.demonstrationLine}</aside>;
}
