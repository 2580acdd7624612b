import { useShallow } from 'zustand/react/shallow';
import { permitRecordsView, type PermitRecordsView } from './permit-records-view';
import { openScreen, startOverAt } from '../../platform/navigation';
import { SCREENS } from '../../routes';
import { useJourney, useJourneyState } from '../use-journey';

/** Returns what a personal screen shows, and the links offered while there is nothing to show. */
export function usePermitRecords(): { readonly view: PermitRecordsView; readonly ways: WaysOn } {
  const journey = useJourney();
  const state = useJourneyState(
    useShallow(({ session, records, today, policy }) => ({ session, records, today, policy })),
  );
  return {
    view: permitRecordsView(state),
    ways: {
      onSignIn: () => {
        openScreen(SCREENS.signIn);
      },
      onRetry: () => {
        void journey.open();
      },
      onHome: () => {
        startOverAt(SCREENS.home);
      },
    },
  };
}

export interface WaysOn {
  readonly onSignIn: () => void;
  readonly onRetry: () => void;
  readonly onHome: () => void;
}
