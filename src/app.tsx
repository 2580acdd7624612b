import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { startOverAt } from './platform/navigation';
import { pathTo } from './routes';
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
    startOverAt(pathTo('home', { lost: '1' }));
  });
  return (
    <JourneyProvider journey={journey}>
      <DemonstrationProvider value={loadDemonstration}>{children}</DemonstrationProvider>
    </JourneyProvider>
  );
}
