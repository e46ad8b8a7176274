/** Work that can wait until the next task is under way. */
type FollowUp = () => void;

export const noFollowUp: FollowUp = () => {};

/**
 * Works through `tasks` in their order, at most `limit` at a time. The follow-up that `work` gives back is done while the next task is under
 * way, so that judging twenty bodies keeps no call from leaving. Rejects with the first error, once all that came before it is done; what is
 * under way then is not waited for. No other task begins once `signal` is raised.
 */
export async function workThrough<T>(
  limit: number,
  tasks: readonly T[],
  work: (task: T) => Promise<FollowUp>,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  let isOver = false;
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const left: FollowUp[] = [];
  const followUp = () => {
    for (const run of left.splice(0)) run();
  };
  // A call that has begun leaves through promises, before any timer. No worker waits for this one: in a hidden page it comes once a second.
  const followUpSoon = () =>
    setTimeout(() => {
      try {
        followUp();
      } catch (error) {
        fail(error);
      }
    });
  const worker = async () => {
    for (let task = tasks[next++]; task !== undefined && !isOver && !signal.aborted; task = tasks[next++]) {
      const result = work(task);
      followUpSoon();
      left.push(await result);
    }
  };
  try {
    await Promise.race([Promise.all(Array.from({ length: limit }, worker)), failed]);
  } finally {
    isOver = true;
    followUp();
  }
}
