import { useLayoutEffect, useMemo, useRef } from 'react';

/** Puts the focus on the element of an id once it is there: what was asked for comes with the next drawing. */
export function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return useMemo(() => (id: string) => (wanted.current = id), []);
}
