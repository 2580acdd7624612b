import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useJourneyState } from '../journey/use-journey';
import type { CalendarDate } from '../rules/facts';
import type { Policy } from '../rules/policy';
import { NoPolicy } from './no-policy';

interface PolicyBoundaryProps {
  readonly children: (policy: Policy, today: CalendarDate) => ReactNode;
  /** Draws the screen around the notice, if the children draw their own. */
  readonly frame?: (notice: ReactNode) => ReactNode;
}

/** Passes the policy in force today to the children; if there is none, shows a notice in their place. */
export function PolicyBoundary({ children, frame = (notice) => notice }: PolicyBoundaryProps) {
  const { policy, today } = useJourneyState(useShallow(({ policy, today }) => ({ policy, today })));
  return policy === 'no-policy' ? frame(<NoPolicy today={today} />) : children(policy, today);
}
