import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { byUrgency, readOwnPermits, type OwnPermit } from '../../journey/own-permits/own-permits';
import { SCREENS } from '../../routes';
import { PolicyBoundary } from '../../components/policy-boundary';
import { Box } from '../../ui/elements';
import { LinkRow } from '../../ui/row';
import './home.scss';

/** Where the device does not say what it keeps, what was known before still holds. */
function storedOr(before: readonly OwnPermit[]): readonly OwnPermit[] {
  const stored = readOwnPermits();
  return stored.type === 'read' ? stored.permits : before;
}

/** The most urgent of the permits kept on this device; nothing where none is kept. */
export function OwnPermitCard() {
  const words = useWords();
  // A search takes the card's place; when it comes back, the page has been in sight all along.
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
