import { useSyncExternalStore } from 'react';
import type { Store } from '../host/store';

/** The present value of a store, kept up to date. */
export function useStore<T extends object>(from: Store<T>): T {
  return useSyncExternalStore(from.subscribe, from.get);
}
