import { useWords } from '../../i18n/words';
import './demonstration-line.scss';
import { Box } from '../elements';

/** Always visible while the mock source is in use (D15). */
export function DemonstrationLine() {
  const words = useWords();
  return <Box className="demonstration-line">{words.demonstrationLine}</Box>;
}
