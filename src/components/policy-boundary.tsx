import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useJourneyState } from '../journey/use-journey';
import type { CalendarDate } from '../rules/facts';
import type { Policy } from '../rules/policy';
import { NoPolicy } from './no-policy';

interface PolicyBoundaryProps {
  readonly children: (policy: Policy, today: CalendarDate) => ReactNode;
  /** Draws the screen around the notice, where the children draw a screen of their own. */
  readonly frame?: (notice: ReactNode) => ReactNode;
}

/** Hands down the policy in force today; where none is, the notice that says so stands in the children's place. */
export function PolicyBoundary({ children, frame = (notice) => notice }: PolicyBoundaryProps) {
  const { policy, today } = useJourneyState(useShallow(({ policy, today }) => ({ policy, today })));
  return policy === 'no-policy' ? frame(<NoPolicy today={today} />) : children(policy, today);
}
