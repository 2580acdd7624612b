import { createContext, useContext, useEffect, useState } from 'react';
import type { Demonstration } from '../citizen/mock/demonstration';

export type { Demonstration } from '../citizen/mock/demonstration';

export type LoadDemonstration = () => Promise<Demonstration>;

type DemonstrationState =
  | { readonly is: 'loading' }
  /** Its file could not be fetched: no network, most likely. */
  | { readonly is: 'failed' }
  | { readonly is: 'ready'; readonly demonstration: Demonstration };

const Loader = createContext<LoadDemonstration>(() => Promise.reject(new Error('A DemonstrationProvider is missing')));

export const DemonstrationProvider = Loader.Provider;

/** The strings behind the mock source, and a way to fetch them again. */
export function useDemonstration(): { readonly state: DemonstrationState; readonly load: () => void } {
  const loader = useContext(Loader);
  const [state, setState] = useState<DemonstrationState>({ is: 'loading' });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    loader().then(
      (demonstration) => {
        setState({ is: 'ready', demonstration });
      },
      () => {
        setState({ is: 'failed' });
      },
    );
  }, [loader, attempt]);
  return {
    state,
    load: () => {
      setState({ is: 'loading' });
      setAttempt(attempt + 1);
    },
  };
}
