import { createContext, useContext, type PropsWithChildren } from 'react';
import { useStore } from 'zustand';
import type { Journey } from './journey';
import type { JourneyState } from './journey-state';

const JourneyContext = createContext<Journey | undefined>(undefined);

export function JourneyProvider({ journey, children }: PropsWithChildren<{ readonly journey: Journey }>) {
  return <JourneyContext.Provider value={journey}>{children}</JourneyContext.Provider>;
}

/** The journey that the app is on: what a screen may do. */
export function useJourney(): Journey {
  const journey = useContext(JourneyContext);
  if (journey === undefined) throw new Error('useJourney needs a JourneyProvider above it');
  return journey;
}

/** A part of the journey's state: what a screen shows. */
export function useJourneyState<T>(select: (state: JourneyState) => T): T {
  return useStore(useJourney().store, select);
}
