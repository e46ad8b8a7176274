import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the page whose buttons come and go: where the focused one is gone, the first one there is gets the focus.
 * Focus that is elsewhere stays there. `way`: the id of the button that opened the part, for when no button is left in it.
 */
export function useFocusWithin(part: RefObject<HTMLElement | null>, way?: string): void {
  const wasWithin = useRef(false);
  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      wasWithin.current = target instanceof Node && (part.current?.contains(target) ?? false);
    };
    document.addEventListener('focusin', focused);
    return () => document.removeEventListener('focusin', focused);
  }, [part]);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isNowhere = activeElement === null || activeElement === body;
    if (!wasWithin.current || !isNowhere) return;
    const next = part.current?.querySelector('button') ?? (way ? document.getElementById(way) : null);
    next?.focus();
  });
}
