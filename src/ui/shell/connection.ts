import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { watchConnection, type Connection } from '../../platform/connection';
import { whenMissed } from '../../platform/navigation';

const store = createStore<Connection>(() => ({ online: true, precached: false, missed: false }));

export function useConnection(): Connection {
  return useStore(store);
}

/** Call once, when the app launches. */
export function followConnection(): void {
  watchConnection((change) => {
    store.setState(change);
  });
  whenMissed((missed) => {
    store.setState({ missed });
  });
}
