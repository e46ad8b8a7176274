import { useEffect, useRef } from 'react';
import type { LogLine } from '../host/frame-host';

/** What office.js and this Outlook said to each other, newest last. Closed until somebody wants to know. */
export function ProtocolLog({ lines }: { lines: readonly LogLine[] }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (lines.length > 0) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [lines]);
  return (
    <details className="log">
      <summary>Protocol log ({lines.length})</summary>
      <ol ref={list} aria-label="Protocol log">
        {lines.map((line, at) => (
          <li key={`${at}-${line.what}`}>
            <b>{line.frame}</b> {line.what} <i>{line.outcome}</i>
          </li>
        ))}
      </ol>
    </details>
  );
}
