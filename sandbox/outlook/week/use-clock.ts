import { useEffect, useState } from 'react';

/** The time, in ms, as often as a line that shows it moves by a pixel. */
export function useClock(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
