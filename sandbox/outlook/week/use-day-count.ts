import { useSyncExternalStore } from 'react';

/** How many days have room beside each other, by the width of the window: a day, three, or the week. */
const widths: readonly (readonly [days: number, query: string])[] = [
  [1, '(max-width: 480px)'],
  [3, '(max-width: 760px)'],
];

const dayCount = () => widths.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? 7;

const subscribe = (listener: () => void) => {
  const queries = widths.map(([, query]) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
};

export const useDayCount = (): number => useSyncExternalStore(subscribe, dayCount);
