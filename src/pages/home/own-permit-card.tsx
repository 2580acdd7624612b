import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { byUrgency, readOwnPermits, type OwnPermit } from '../../journey/own-permits';
import { SCREENS } from '../../journey/screens';
import { useJourneyState } from '../../journey/use-journey';
import { Box } from '../../ui/elements';
import { LinkRow } from '../../ui/row';
import './home.scss';

/** The most urgent of the permits kept on this device; nothing where none is kept. */
export function OwnPermitCard() {
  const words = useWords();
  const today = useJourneyState((state) => state.today);
  const [permits, setPermits] = useState<readonly OwnPermit[]>([]);
  useDidShow(() => {
    const kept = readOwnPermits();
    if (kept.is === 'read') setPermits(kept.permits);
  });
  const [first] = byUrgency(permits, today);
  if (first === undefined) return null;
  const { nickname } = first.permit;
  const { sentence, count } = words.windowStates[first.window.state](first.window);
  return (
    <Box className="home__door">
      <LinkRow
        to={SCREENS.ownPermits}
        icon="calendar"
        title={words.home.own(nickname, first.window.day, count)}
        hint={sentence}
      />
    </Box>
  );
}
