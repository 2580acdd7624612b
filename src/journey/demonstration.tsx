import { createContext, useContext, useEffect, useState } from 'react';
import type { Demonstration } from '../citizen/mock/demonstration';

export type LoadDemonstration = () => Promise<Demonstration>;

type DemonstrationState =
  | { readonly type: 'loading' }
  /** Its bundle could not be fetched, most likely for lack of a network. */
  | { readonly type: 'failed' }
  | { readonly type: 'ready'; readonly demonstration: Demonstration };

const Loader = createContext<LoadDemonstration>(() => Promise.reject(new Error('A DemonstrationProvider is missing')));

export const DemonstrationProvider = Loader.Provider;

/** Gives access to the controls behind the mock source, and a way to fetch them again after a failure. */
export function useDemonstration(): { readonly state: DemonstrationState; readonly load: () => void } {
  const loader = useContext(Loader);
  const [state, setState] = useState<DemonstrationState>({ type: 'loading' });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    loader().then(
      (demonstration) => {
        setState({ type: 'ready', demonstration });
      },
      () => {
        setState({ type: 'failed' });
      },
    );
  }, [loader, attempt]);
  return {
    state,
    load: () => {
      setState({ type: 'loading' });
      setAttempt(attempt + 1);
    },
  };
}
