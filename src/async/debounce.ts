import { type Clock, systemClock } from './clock';

export interface Debounced {
  /** Runs once nobody has called for so many ms. */
  (): void;
  /** Runs now what waits to be run, if anything does. */
  flush(): void;
  /** Forgets what waits to be run. */
  cancel(): void;
}

/** Puts `run` off until calls have rested for so many ms. */
export function debounce(run: () => void, milliseconds: number, clock: Clock = systemClock): Debounced {
  let cancelTimer: (() => void) | null = null;
  const cancel = () => {
    cancelTimer?.();
    cancelTimer = null;
  };
  const runNow = () => {
    cancel();
    run();
  };
  const debounced = () => {
    cancelTimer?.();
    cancelTimer = clock.after(milliseconds, runNow);
  };
  return Object.assign(debounced, {
    cancel,
    flush: () => {
      if (cancelTimer) runNow();
    },
  });
}
