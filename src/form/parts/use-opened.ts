import { useState } from 'react';

/**
 * Whether a part that opens in place is open: by a press, and by itself whenever one of `reasons` turns up anew. What has opened stays open
 * when its reason goes: nothing closes under the hands of whoever types in it.
 */
export function useOpened(...reasons: readonly unknown[]): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => reasons.some(Boolean));
  const [before, setBefore] = useState(reasons);
  const isNew = (reason: unknown, at: number) => reason !== before[at];
  if (reasons.some(isNew)) {
    setBefore(reasons);
    if (reasons.some((reason, at) => Boolean(reason) && isNew(reason, at))) setOpen(true);
  }
  return [isOpen, setOpen];
}
