import { type Clock, systemClock } from './clock';

export interface Debounced {
  /** Runs once nobody has called for so many ms. */
  (): void;
  /** Runs now what is due, if anything is. */
  flush(): void;
  /** Forgets what is due. */
  cancel(): void;
}

/** Runs `run` once there has been no call for so many ms. */
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
