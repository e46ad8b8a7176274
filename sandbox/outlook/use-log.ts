import { useCallback, useRef, useState } from 'react';
import type { LogLine } from '../host/surroundings';

export interface NumberedLine extends LogLine {
  readonly number: number;
}

/** The newest lines tell what went wrong; a demo left open must not grow for ever. */
const keptLines = 500;

/** The protocol log, and what adds a line to it. */
export function useLog(): readonly [lines: readonly NumberedLine[], log: (line: LogLine) => void] {
  const [lines, setLines] = useState<readonly NumberedLine[]>([]);
  const count = useRef(0);
  const log = useCallback((line: LogLine) => {
    count.current += 1;
    const number = count.current;
    setLines((before) => [...before, { ...line, number }].slice(-keptLines));
  }, []);
  return [lines, log];
}
