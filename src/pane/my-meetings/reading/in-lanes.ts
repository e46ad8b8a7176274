/** Work that can wait until the next call is on its way. */
type Afterwards = () => void;

export const nothingMore: Afterwards = () => {};

/**
 * Works through `tasks` in their order, so many at a time. What `work` gives back is done while the next task is under way, so that judging
 * twenty bodies keeps no call from leaving. Rejects with the first trouble, once all that came before it is done; what is under way then is
 * not waited for. No other task begins once `signal` is raised.
 */
export async function inLanes<T>(
  lanes: number,
  tasks: readonly T[],
  work: (task: T) => Promise<Afterwards>,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  let isOver = false;
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const left: Afterwards[] = [];
  const settle = () => {
    for (const afterwards of left.splice(0)) afterwards();
  };
  // A call that has begun leaves through promises, before any timer. No lane waits for this one: in a hidden page it comes once a second.
  const settleSoon = () =>
    setTimeout(() => {
      try {
        settle();
      } catch (error) {
        fail(error);
      }
    });
  const lane = async () => {
    for (let task = tasks[next++]; task !== undefined && !isOver && !signal.aborted; task = tasks[next++]) {
      const answer = work(task);
      settleSoon();
      left.push(await answer);
    }
  };
  try {
    await Promise.race([Promise.all(Array.from({ length: lanes }, lane)), failed]);
  } finally {
    isOver = true;
    settle();
  }
}
