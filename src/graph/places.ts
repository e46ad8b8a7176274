/**
 * Outlook's service answers four calls of an app for one mailbox at a time (learn.microsoft.com/graph/throttling-limits, Outlook
 * service limits); more come back as 429. One queue for the whole page, because the limit is the app's.
 */
export const places = 4;

let free = places;
const waiting: Turn[] = [];

type Turn = () => void;

function next(): void {
  while (free > 0) {
    const turn = waiting.shift();
    if (!turn) return;
    free -= 1;
    turn();
  }
}

/**
 * Runs `work` when one of the four places is free, and keeps the place until it is over, however it ends: pauses between two tries included.
 * First come, first served. One that is called off while it waits does not run.
 */
export function inPlace<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const turn: Turn = () => {
      signal?.removeEventListener('abort', callOff);
      work()
        .then(resolve, reject)
        .finally(() => {
          free += 1;
          next();
        });
    };
    const callOff = () => {
      const at = waiting.indexOf(turn);
      if (at < 0) return;
      waiting.splice(at, 1);
      reject(signal?.reason);
    };
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener('abort', callOff, { once: true });
    waiting.push(turn);
    next();
  });
}
