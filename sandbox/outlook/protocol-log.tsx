import { useEffect, useRef } from 'react';
import type { NumberedLine } from './use-log';
import { useWords } from './use-words';

/** What office.js and this Outlook said to each other, newest last. Closed until somebody wants to know. */
export function ProtocolLog({ lines }: { lines: readonly NumberedLine[] }) {
  const list = useRef<HTMLOListElement>(null);
  const words = useWords().shell;
  const toEnd = () => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  useEffect(() => {
    if (lines.length > 0) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [lines]);
  return (
    <details className="log" onToggle={toEnd}>
      <summary>
        {words.log} ({lines.at(-1)?.number ?? 0})
      </summary>
      <ol ref={list} aria-label={words.log}>
        {lines.map((line) => (
          <li key={line.number}>
            <b>{line.frame}</b> {line.what} <i>{line.outcome}</i>
          </li>
        ))}
      </ol>
    </details>
  );
}
