export interface SliceOptions {
  /** Ms of work before other tasks of the page get a turn. @default 4, a quarter of a frame */
  readonly budget?: number;
  /** Ms of a monotonic clock. @default performance.now */
  readonly now?: () => number;
  /** Gives other tasks a turn; resolves after it. @default nextTurn */
  readonly turn?: () => Promise<void>;
}

/**
 * Works through items in slices, after the work that was queued before. The signal stops it between two items; the remaining ones are not worked on. Rejects
 * with what `work` throws.
 */
export type InSlices = <T>(
  items: readonly T[],
  work: (item: T) => void,
  signal?: AbortSignal,
) => Promise<void>;

/**
 * A queue for long work, done in short slices so that the page goes on answering clicks and keys. Tasks that wait already run first, before the first slice
 * and between any two. As there is one queue, no task waits for more than one slice, however much work is in it.
 */
export function createSlices({
  budget = 4,
  now = () => performance.now(),
  turn = nextTurn,
}: SliceOptions = {}): InSlices {
  const through = async <T>(items: readonly T[], work: (item: T) => void, signal?: AbortSignal) => {
    let until = Number.NEGATIVE_INFINITY;
    for (const item of items) {
      if (now() >= until) {
        await turn();
        until = now() + budget;
      }
      if (signal?.aborted) return;
      work(item);
    }
  };
  let before: Promise<unknown> = Promise.resolve();
  return (items, work, signal) => {
    const done = before.then(() => through(items, work, signal));
    before = done.catch(() => undefined);
    return done;
  };
}

/**
 * Resolves in a new task, after those that are queued already. Not by a timer: a hidden page runs timers once a second. Not by `scheduler.yield`: Chromium
 * continues after it before it delivers any answer of a server, so that none arrives until all the work is done (docs/decisions/0029-judged-on-the-page.md).
 */
export function nextTurn(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((done) => setTimeout(done));
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
