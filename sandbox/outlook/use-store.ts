import { useRef, useSyncExternalStore } from 'react';
import type { Store } from '../host/store';

/**
 * The present value of a store, kept up to date. `parts`: what of it is looked at; a change of anything else is no reason to draw anew, which with 500
 * people on a form costs more than the pane beside it. Without any, all of it.
 */
export function useStore<T extends object, Part extends keyof T = keyof T>(
  from: Store<T>,
  ...parts: readonly Part[]
): Pick<T, Part> {
  const seen = useRef<T>(null);
  const asSeen = () => {
    const now = from.get();
    const before = seen.current;
    if (before !== null && parts.length > 0 && parts.every((part) => now[part] === before[part]))
      return before;
    seen.current = now;
    return now;
  };
  return useSyncExternalStore(from.subscribe, asSeen);
}
