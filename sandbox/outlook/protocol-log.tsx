import { memo, useEffect, useRef } from 'react';
import type { Log, NumberedLine } from './use-log';
import { useStoreWhenIdle } from './use-store-when-idle';
import { useWords } from './use-words';

/** What office.js and this Outlook said to each other, newest last. Closed until somebody wants to know. */
export function ProtocolLog({ log }: { log: Log }) {
  const { lines } = useStoreWhenIdle(log);
  const box = useRef<HTMLDetailsElement>(null);
  const words = useWords().shell;
  const toEnd = () => {
    if (box.current?.open) box.current.querySelector('li:last-child')?.scrollIntoView({ block: 'nearest' });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each line that comes
  useEffect(toEnd, [lines]);
  return (
    <details ref={box} className="log" onToggle={toEnd}>
      <summary>
        {words.log} ({lines.at(-1)?.number ?? 0})
      </summary>
      <ol aria-label={words.log}>
        {lines.map((line) => (
          <Line key={line.number} line={line} />
        ))}
      </ol>
    </details>
  );
}

const Line = memo(function Line({ line: { frame, what, outcome } }: { line: NumberedLine }) {
  return (
    <li>
      <b>{frame}</b> {what} <i>{outcome}</i>
    </li>
  );
});
