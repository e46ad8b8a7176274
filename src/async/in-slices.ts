export interface SliceOptions {
  /** Ends it between two items: those that are left are left. */
  readonly signal?: AbortSignal | undefined;
  /** Ms of work before everybody else has a turn. @default 8, half of a frame */
  readonly budget?: number;
  /** Ms of a clock that only goes forward. @default performance.now */
  readonly now?: () => number;
  /** Resolves when others had theirs. @default nextTurn */
  readonly turn?: () => Promise<void>;
}

/** Works through items in slices: a page stays quick to answer while there is much to do. Rejects with what `work` throws. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  { signal, budget = 8, now = () => performance.now(), turn = nextTurn }: SliceOptions = {},
): Promise<void> {
  let since = now();
  for (const item of items) {
    if (signal?.aborted) return;
    work(item);
    if (now() - since < budget) continue;
    await turn();
    since = now();
  }
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
