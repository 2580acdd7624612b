import { useWords } from '../../i18n/words';
import { useConnection } from './connection';
import './connection-line.scss';
import { Box } from '../elements';

/**
 * Says that there is no network, and what works all the same, or that a screen could not be opened; read out as soon as it
 * is so.
 */
export function ConnectionLine() {
  const { offline } = useWords();
  const { online, precached, missed } = useConnection();
  return (
    // What was tapped may be far down the screen.
    <Box live className={missed ? 'connection-line connection-line--missed' : 'connection-line'}>
      {missed ? <Box className="connection-line__words">{offline.missed}</Box> : null}
      {online ? null : (
        <Box className="connection-line__words">{precached ? offline.precached : offline.notPrecached}</Box>
      )}
    </Box>
  );
}
