import { act } from '@testing-library/react';
import type { Clock } from '../../src/async/clock';
import { createTimers } from './a-clock';

/** A pane's clock that stands still until a test moves it. */
export interface StandingClock extends Clock {
  /** Sets the hands, and runs what falls due on the way. */
  moveTo(time: string): Promise<void>;
}

/** `time` as in ISO 8601, with its offset: `2026-12-01T09:00:00Z`. */
export function standingClock(time: string): StandingClock {
  let now = Date.parse(time);
  const timers = createTimers();
  return {
    now: () => now,
    after: (ms, run) => timers.add(now + ms, run),
    async moveTo(later) {
      now = Date.parse(later);
      await act(async () => {
        for (let due = timers.take(now); due; due = timers.take(now)) due.run();
      });
    },
  };
}
