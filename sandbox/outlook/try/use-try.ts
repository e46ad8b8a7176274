import { useEffect, useState } from 'react';
import { advanced, atTheStart, type Progress, type Seen } from './progress';

/** Where the browser keeps how far somebody has come. */
const tryKey = 'local-outlook.try';

function remembered(): Progress {
  try {
    return { ...atTheStart, ...JSON.parse(localStorage.getItem(tryKey) ?? '{}') };
  } catch {
    return atTheStart;
  }
}

export interface Try {
  readonly progress: Progress;
  /** Begins it, or goes on where it was left. */
  start(): void;
  /** Puts it away; it can be gone on with. */
  leave(): void;
}

/** How far the guided try is, kept by the browser, and what starts and ends it. */
export function useTry(seen: Seen): Try {
  const [progress, setProgress] = useState(remembered);
  const change = (next: Progress) => {
    localStorage.setItem(tryKey, JSON.stringify(next));
    setProgress(next);
  };
  useEffect(() => {
    const next = advanced(progress, seen);
    if (next !== progress) change(next);
  });
  return {
    progress,
    start: () =>
      change(
        progress.status === 'left' && progress.since > 0
          ? { ...progress, status: 'going' }
          : { ...atTheStart, status: 'going', since: Date.now() },
      ),
    leave: () => change({ ...progress, status: progress.status === 'done' ? 'closed' : 'left' }),
  };
}
