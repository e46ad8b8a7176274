import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the page whose buttons come and go: where the focused one is gone, the first one there is gets the focus.
 * Focus that is elsewhere stays there.
 */
export function useFocusWithin(part: RefObject<HTMLElement | null>): void {
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
    if (wasWithin.current && isNowhere) part.current?.querySelector('button')?.focus();
  });
}
