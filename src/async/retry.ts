import { sleep, type WaitOptions } from './clock';

export interface RetryOptions extends WaitOptions {
  /** Ms before each retry; there are as many retries as delays. */
  readonly delays: readonly number[];
  /** Whether to retry after this failure. @default after every failure */
  readonly shouldRetry?: (error: unknown) => boolean;
}

/** Does the work, and retries it after failures. Rejects with the last failure, or with the signal's reason. */
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
  /** Ms before each further call; there are as many further calls as delays. */
  readonly delays: readonly number[];
  readonly until: (seen: T) => boolean;
}

/** Calls `look` until its result satisfies `until`, or the delays are used up. Resolves with the last result. Rejects as soon as `look` rejects. */
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
