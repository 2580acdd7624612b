import { createContext, useContext, type PropsWithChildren } from 'react';
import { useStore } from 'zustand';
import type { Journey } from './journey';
import type { JourneyState } from './journey-state';

const JourneyContext = createContext<Journey | undefined>(undefined);

export function JourneyProvider({ journey, children }: PropsWithChildren<{ readonly journey: Journey }>) {
  return <JourneyContext.Provider value={journey}>{children}</JourneyContext.Provider>;
}

/** Returns the actions available to a screen. */
export function useJourney(): Journey {
  const journey = useContext(JourneyContext);
  if (journey === undefined) throw new Error('A screen needs a JourneyProvider above it');
  return journey;
}

/** Subscribes a screen to a part of the journey's state. */
export function useJourneyState<T>(select: (state: JourneyState) => T): T {
  return useStore(useJourney().store, select);
}
