import type { WriteStream } from 'node:tty';
import type { Progress } from './judge-all';

/** Between two lines of a log that nobody watches; ms. */
const inALog = 10_000;
const onAScreen = 200;

/** One line that says how far it is: rewritten on a screen, a new one now and then in a log. */
export function progressLine(
  output: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean },
  now: () => number = Date.now,
): { show: (progress: Progress) => void; end: () => void } {
  const startedAt = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  const isScreen = output.isTTY === true;
  return {
    show({ filesDone, files, lines }) {
      const at = now();
      const isDone = filesDone === files;
      if (!isDone && at - shownAt < (isScreen ? onAScreen : inALog)) return;
      shownAt = at;
      const seconds = Math.max(1, (at - startedAt) / 1000);
      const text = `${filesDone} of ${files} files, ${lines} lines, ${Math.round(lines / seconds)} a second`;
      output.write(isScreen ? `\r${text}\u001B[K` : `${text}\n`);
      isOpen = isScreen;
    },
    end() {
      if (isOpen) output.write('\n');
      isOpen = false;
    },
  };
}
