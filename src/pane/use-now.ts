import { useEffect, useState } from 'react';
import type { Clock } from '../async/clock';
import { minute } from '../time/span';

// Timers fire a little early now and then: a moment into the minute is early enough.
const margin = 50;

/** The time by the clock, in ms since 1970, anew with every minute of it, and when the page comes into sight again after a sleep. */
export function useNow(clock: Clock): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => clock.after(minute - (now % minute) + margin, () => setNow(clock.now())), [clock, now]);
  useEffect(() => {
    const look = () => {
      if (!document.hidden) setNow(clock.now());
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [clock]);
  return now;
}
