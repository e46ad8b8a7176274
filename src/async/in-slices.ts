export interface SliceOptions {
  /** Ms of work before everybody else has a turn. @default 4, a quarter of a frame */
  readonly budget?: number;
  /** Ms of a clock that only goes forward. @default performance.now */
  readonly now?: () => number;
  /** Resolves when others had theirs. @default nextTurn */
  readonly turn?: () => Promise<void>;
}

/**
 * Works through items in slices, once what came before is done. The signal ends it between two items: those that are left are left. Rejects with what
 * `work` throws.
 */
export type InSlices = <T>(
  items: readonly T[],
  work: (item: T) => void,
  signal?: AbortSignal,
) => Promise<void>;

/**
 * One line for long work: a page stays quick to answer while there is much to do. Everybody who waits already comes first, before the first slice as well as
 * between two; and as there is one line, nobody waits for more than one slice, however many gave it work.
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
 * Resolves in a task of its own, behind those that wait already. No timer: in a hidden page those come once a second. No `scheduler.yield` either: in Chromium what goes
 * on after that comes before any answer of a server, so that none is heard until all the work is done (docs/decisions/0029-judged-on-the-page.md).
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
