import { act } from '@testing-library/react';
import type { Clock } from '../../src/async/clock';

/** A pane's clock that stands still until a test moves it. */
export interface StandingClock extends Clock {
  /** Sets the hands, and runs what falls due on the way. */
  moveTo(time: string): Promise<void>;
}

/** `time` as in ISO 8601, with its offset: `2026-12-01T09:00:00Z`. */
export function standingClock(time: string): StandingClock {
  let now = Date.parse(time);
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    async moveTo(later) {
      now = Date.parse(later);
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      await act(async () => {
        for (const { run } of due) run();
      });
    },
  };
}
