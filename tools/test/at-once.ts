/** Runs jobs in their order, at most so many at a time, and ends when all have ended. @throws what the first failing job throws */
export async function atOnce(most: number, jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...jobs];
  const lane = async () => {
    for (let job = left.shift(); job; job = left.shift()) await job();
  };
  await Promise.all(Array.from({ length: Math.min(most, jobs.length) }, lane));
}
