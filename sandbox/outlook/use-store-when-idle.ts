import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Store } from '../host/store';

/** At the longest, and where a browser does not say when it is idle (Safari): ms. */
const longest = 200;

/** Runs once there is nothing else to do. @returns a function that calls it off */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, longest);
    return () => clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(run, { timeout: longest });
  return () => window.cancelIdleCallback(asked);
}

/**
 * The value of a store, drawn when there is nothing else to do: for what changes often while nobody waits for it. All of it is on the screen then:
 * whoever asks for an idle moment after a change has it there.
 */
export function useStoreWhenIdle<T extends object>(from: Store<T>): T {
  const [shown, show] = useState(from.get);
  useEffect(() => {
    let callOff: (() => void) | null = null;
    const draw = () => {
      callOff = null;
      flushSync(() => show(from.get()));
    };
    const ask = () => {
      callOff ??= whenIdle(draw);
    };
    // What came before anybody listened.
    ask();
    const stop = from.subscribe(ask);
    return () => {
      stop();
      callOff?.();
    };
  }, [from]);
  return shown;
}
