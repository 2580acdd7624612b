import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { watchConnection } from '../platform/connection';
import type { Connection } from '../platform/connection.types';

const store = createStore<Connection>(() => ({ online: true, kept: false }));

export function useConnection(): Connection {
  return useStore(store);
}

/** Once, when the app is launched. */
export function followConnection(): void {
  watchConnection((change) => {
    store.setState(change);
  });
}
