import { useWords } from '../../i18n/words';
import { useConnection } from './connection';
import './connection-line.scss';
import { Box } from '../elements';

/**
 * Says that the device is offline and what still works, or that a screen could not be opened; read out as soon as it
 * appears.
 */
export function ConnectionLine() {
  const { offline } = useWords();
  const { online, precached, missed } = useConnection();
  return (
    // The tap may have been far down the screen, where the line would be out of sight.
    <Box live className={missed ? 'connection-line connection-line--missed' : 'connection-line'}>
      {missed ? <Box className="connection-line__words">{offline.missed}</Box> : null}
      {online ? null : (
        <Box className="connection-line__words">{precached ? offline.precached : offline.notPrecached}</Box>
      )}
    </Box>
  );
}
