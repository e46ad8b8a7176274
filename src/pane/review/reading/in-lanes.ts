/** Work that can wait until the next call is on its way. */
type Afterwards = () => void;

export const nothingMore: Afterwards = () => {};

/** Long enough for a call that has begun to leave: it goes through promises, never through a timer. */
const moment = () => new Promise<void>((done) => setTimeout(done));

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
  const left: Afterwards[] = [];
  const settle = () => {
    for (const afterwards of left.splice(0)) afterwards();
  };
  const lane = async () => {
    for (let task = tasks[next++]; task !== undefined && !isOver && !signal.aborted; task = tasks[next++]) {
      const answer = work(task).then((afterwards) => left.push(afterwards));
      await Promise.all([answer, moment().then(settle)]);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    isOver = true;
    settle();
  }
}
