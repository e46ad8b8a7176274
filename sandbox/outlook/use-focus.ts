import { type RefObject, useEffect, useRef } from 'react';

/** Where the keyboard is when a window opens: on its heading, or in its first box. */
export function useFocusOnOpening<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null);
  useEffect(() => first.current?.focus(), []);
  return first;
}

const openerOf = (element: EventTarget | null) =>
  element instanceof Element ? element.closest<HTMLElement>('[data-opener]')?.dataset.opener : undefined;

function opener(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-opener]')].find(
    ({ dataset }) => dataset.opener === name,
  );
}

/**
 * Puts the keyboard back where it was when a window in front of a calendar closes. The calendar is made anew meanwhile, so the button is found by
 * name (`data-opener`), once the calendar is as it is now; of an invite that has gone there is none, and then the page's start is fine.
 * @param isOpen whether any window is in front @param isFresh whether the calendar behind is as it is now
 */
export function useFocusBack(isOpen: boolean, isFresh: boolean): void {
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (isOpen) return undefined;
    const hear = ({ target }: FocusEvent) => {
      before.current = openerOf(target);
    };
    document.addEventListener('focusin', hear);
    return () => document.removeEventListener('focusin', hear);
  }, [isOpen]);
  useEffect(() => {
    const name = before.current;
    // Whoever went elsewhere meanwhile stays there.
    if (isOpen || !isFresh || name === undefined || document.activeElement !== document.body) return;
    opener(name)?.focus();
  }, [isOpen, isFresh]);
}
