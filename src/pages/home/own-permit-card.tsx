import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { byUrgency, readOwnPermits, type OwnPermit } from '../../journey/own-permits/own-permits';
import { SCREENS } from '../../routes';
import { PolicyBoundary } from '../../components/policy-boundary';
import { Box } from '../../ui/elements';
import { LinkRow } from '../../ui/row';
import './home.scss';

/** Returns the stored permits; if storage cannot be read, those known before. */
function storedOr(before: readonly OwnPermit[]): readonly OwnPermit[] {
  const stored = readOwnPermits();
  return stored.type === 'read' ? stored.permits : before;
}

/** Shows the most urgent of the permits stored on this device; renders nothing if there are none. */
export function OwnPermitCard() {
  const words = useWords();
  // A search replaces the card; when the card returns, the page never left sight, so no event reloads the list.
  const [permits, setPermits] = useState(() => storedOr([]));
  useDidShow(() => {
    setPermits(storedOr);
  });
  if (permits.length === 0) return null;
  return (
    <PolicyBoundary>
      {(policy, today) =>
        byUrgency(permits, policy, today)
          .slice(0, 1)
          .map(({ permit: { id, nickname }, window }) => {
            const { sentence, count } = words.windowStates[window.state](window);
            return (
              <Box key={id} className="home__door">
                <LinkRow
                  to={SCREENS.ownPermits}
                  icon="calendar"
                  title={words.home.own(nickname, window.day, count)}
                  hint={sentence}
                />
              </Box>
            );
          })
      }
    </PolicyBoundary>
  );
}
