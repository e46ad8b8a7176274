import { useState } from 'react';
import { type Store, store } from '../host/store';
import type { LogLine } from '../host/surroundings';

export interface NumberedLine extends LogLine {
  readonly number: number;
}

/** The newest lines of the protocol log, oldest first. */
export type Log = Store<{ readonly lines: readonly NumberedLine[] }>;

/** The newest lines tell what went wrong; a demo left open must not grow for ever. */
const keptLines = 500;

/** The protocol log, and what adds a line to it. Whoever shows it subscribes: a line is no reason to draw the rest of Outlook anew. */
export function createLog(): { readonly shown: Log; readonly log: (line: LogLine) => void } {
  const shown: Log = store({ lines: [] });
  let count = 0;
  const log = (line: LogLine) => {
    count += 1;
    shown.change({ lines: [...shown.get().lines, { ...line, number: count }].slice(-keptLines) });
  };
  return { shown, log };
}

/** One for as long as this Outlook is on the screen. */
export function useLog(): ReturnType<typeof createLog> {
  const [log] = useState(createLog);
  return log;
}
