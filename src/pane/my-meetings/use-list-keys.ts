import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ReviewRow } from './items/review-row';
import { writeButtonId } from './meeting-row';

/** Fields in which j and k are letters. */
const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** What the list hears of the keyboard, and a function that goes to a row by its id. */
interface ListKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly goTo: (id: string) => void;
}

/**
 * j goes to the next meeting of the list and k to the one before, as in many lists of mail; Enter then presses its button, which has the focus.
 * They are heard where the list has the focus and nowhere else: whoever speaks to the computer says letters, too (WCAG 2.1.4).
 * `current` is the row that was last gone to, `show` scrolls to one.
 */
export function useListKeys(
  rows: readonly ReviewRow[],
  current: string | null,
  show: (index: number) => void,
): ListKeys {
  const [wanted, setWanted] = useState<string | null>(null);
  // Keys come faster than rows are drawn: each goes on from where the one before is going.
  const latest = useRef({ rows, from: current, show });
  useLayoutEffect(() => {
    latest.current = { rows, from: wanted ?? current, show };
  });
  const goTo = useCallback((id: string) => {
    const index = latest.current.rows.findIndex((row) => row.id === id);
    if (index < 0) return;
    latest.current.from = id;
    latest.current.show(index);
    setWanted(id);
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.nativeEvent.isComposing || (event.target instanceof Element && event.target.matches(fields)))
        return;
      const { rows: all, from } = latest.current;
      const at = all.findIndex(({ id }) => id === from);
      const next = all[at < 0 ? 0 : at + step];
      if (!next) return;
      event.preventDefault();
      goTo(next.id);
    },
    [goTo],
  );
  // A row that was out of sight is drawn first.
  useLayoutEffect(() => {
    const button = wanted === null ? null : document.getElementById(writeButtonId(wanted));
    if (!button) return;
    button.focus();
    setWanted(null);
  });
  return { onKeyDown, goTo };
}
