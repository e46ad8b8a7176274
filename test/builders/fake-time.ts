import { jest } from '@jest/globals';

/** What a promise settles to within 30 s of jest's fake time, which is past every timeout of an Office call. */
export async function afterTimeouts<T>(promise: Promise<T>): Promise<T> {
  const outcome = promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  await jest.advanceTimersByTimeAsync(30_000);
  return (await outcome)();
}
