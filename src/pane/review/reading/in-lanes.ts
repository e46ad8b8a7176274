/**
 * Works through `tasks` in their order, so many at a time. Rejects with the first trouble; what is under way then is not waited for. No
 * other begins once `signal` is raised.
 */
export async function inLanes<T>(
  lanes: number,
  tasks: readonly T[],
  work: (task: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  let isOver = false;
  const lane = async () => {
    for (let task = tasks[next++]; task !== undefined && !isOver && !signal.aborted; task = tasks[next++])
      await work(task);
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    isOver = true;
  }
}
