/** Runs work when its turn comes; rejects with the reason of the signal when that is raised before. */
export type Limit = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/**
 * A concurrency limit (as p-limit): so much work at a time, first come, first served. Work starts at once, in the same turn, while there is
 * room, and holds its place until it has settled, however it ends. Work that is called off while it waits does not run.
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
