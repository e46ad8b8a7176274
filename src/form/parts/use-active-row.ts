import { type RefObject, useEffect, useState } from 'react';
import { useAfterPress } from '../../ui/use-after-press';

/**
 * The key (`personKey`) of the row in this part of the page that has the focus; null for none. It changes when the focus has gone
 * elsewhere in the page, and not before a press has ended: what opens and closes would move what is being pressed.
 */
export function useActiveRow(part: RefObject<HTMLElement | null>): string | null {
  const [active, setActive] = useState<string | null>(null);
  const afterPress = useAfterPress();
  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      const isWithin = target instanceof Element && (part.current?.contains(target) ?? false);
      const row = isWithin ? target.closest('[data-person]') : null;
      afterPress(() => setActive(row?.getAttribute('data-person') ?? null));
    };
    document.addEventListener('focusin', focused);
    return () => document.removeEventListener('focusin', focused);
  }, [part, afterPress]);
  return active;
}
