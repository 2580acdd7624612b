import { useWords } from '../i18n/words';
import { useConnection } from './connection';
import './connection-line.scss';
import { Box } from './elements';

/** Says that there is no network, and what works all the same; read out as soon as it is so. */
export function ConnectionLine() {
  const { offline } = useWords();
  const { online, kept } = useConnection();
  return (
    <Box live className="connection-line">
      {online ? null : <Box className="connection-line__words">{kept ? offline.kept : offline.notKept}</Box>}
    </Box>
  );
}
