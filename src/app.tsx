import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { HOME_AFTER_A_WRONG_TURN, startOverAt } from './journey/screens';
import { DemonstrationProvider } from './journey/demonstration';
import { JourneyProvider } from './journey/use-journey';
import { journey, loadDemonstration } from './journey/wiring';
import { followConnection } from './ui/shell/connection';
import { restorePreferences } from './ui/shell/preferences';

restorePreferences();
followConnection();

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    void journey.start();
  });
  useDidShow(() => {
    void journey.refresh();
  });
  usePageNotFound(() => {
    startOverAt(HOME_AFTER_A_WRONG_TURN);
  });
  return (
    <JourneyProvider journey={journey}>
      <DemonstrationProvider value={loadDemonstration}>{children}</DemonstrationProvider>
    </JourneyProvider>
  );
}
