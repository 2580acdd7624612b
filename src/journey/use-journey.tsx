import { createContext, useContext, type PropsWithChildren } from 'react';
import { useStore } from 'zustand';
import type { Demonstration } from '../citizen/mock/demonstration';
import type { Journey } from './journey';
import type { JourneyState } from './journey-state';

/** What the app runs on: the journey, and the strings behind the mock source that a demonstration pulls. */
interface Running {
  readonly journey: Journey;
  readonly demonstration: Demonstration;
}

const RunningContext = createContext<Running | undefined>(undefined);

export function JourneyProvider({ children, ...running }: PropsWithChildren<Running>) {
  return <RunningContext.Provider value={running}>{children}</RunningContext.Provider>;
}

function useRunning(): Running {
  const running = useContext(RunningContext);
  if (running === undefined) throw new Error('A screen needs a JourneyProvider above it');
  return running;
}

/** What a screen may do. */
export function useJourney(): Journey {
  return useRunning().journey;
}

/** What a screen shows: a part of the journey's state. */
export function useJourneyState<T>(select: (state: JourneyState) => T): T {
  return useStore(useJourney().store, select);
}

/** The mock people and faults, for the screens that say they are a demonstration. */
export function useDemonstration(): Demonstration {
  return useRunning().demonstration;
}
