import { sleep, type WaitOptions } from './clock';

export interface RetryOptions extends WaitOptions {
  /** Ms before each further try: as many tries more as there are delays. */
  readonly delays: readonly number[];
  /** Whether this failure is worth another try. @default every one is */
  readonly shouldRetry?: (error: unknown) => boolean;
}

/** Does the work, and does it again after a failure. Rejects with the last failure, or with the reason of the signal. */
export async function retry<T>(
  work: () => Promise<T>,
  { delays, shouldRetry = () => true, ...wait }: RetryOptions,
): Promise<T> {
  for (const delay of delays) {
    try {
      return await work();
    } catch (error) {
      if (!shouldRetry(error)) throw error;
      await sleep(delay, wait);
    }
  }
  return work();
}

export interface PollOptions<T> extends WaitOptions {
  /** Ms before each further look: as many looks more as there are delays. */
  readonly delays: readonly number[];
  readonly until: (seen: T) => boolean;
}

/** Looks, and looks again until what is seen will do; gives what was seen last. Rejects as soon as a look does. */
export async function poll<T>(
  look: () => Promise<T>,
  { delays, until, ...wait }: PollOptions<T>,
): Promise<T> {
  let seen = await look();
  for (const delay of delays) {
    if (until(seen)) break;
    await sleep(delay, wait);
    seen = await look();
  }
  return seen;
}
