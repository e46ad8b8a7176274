/** Runs work when there is room for it; rejects with the signal's reason when it is aborted before that. */
export type Limit = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/**
 * A concurrency limit (as p-limit): at most `concurrency` pieces of work at a time, first come, first served. While there is room, work starts
 * synchronously. It takes up room until it has settled, either way. Work that is aborted while it waits never runs.
 */
export function createLimit(concurrency: number): Limit {
  let active = 0;
  const waiting: (() => void)[] = [];

  const next = () => {
    while (active < concurrency) {
      const start = waiting.shift();
      if (!start) return;
      active += 1;
      start();
    }
  };

  return <T>(work: () => Promise<T>, signal?: AbortSignal) =>
    new Promise<T>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const start = () => {
        signal?.removeEventListener('abort', abort);
        const settled = (settle: () => void) => {
          active -= 1;
          next();
          settle();
        };
        const running = new Promise<T>((done) => done(work()));
        running.then(
          (answer) => settled(() => resolve(answer)),
          (error) => settled(() => reject(error)),
        );
      };
      const abort = () => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
      waiting.push(start);
      next();
    });
}
