/** The clock that all waiting uses: the computer's, or one that a test moves. */
export interface Clock {
  /** Ms since 1970. */
  now(): number;
  /** Runs `run` after so many ms. Returns a function that cancels it. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** The clock of a wait, and what may end it early. */
export interface WaitOptions {
  /** @default systemClock */
  readonly clock?: Clock;
  /** Ends the wait: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Resolves after so many ms; rejects with the signal's reason when it is aborted before. */
export function sleep(ms: number, { clock = systemClock, signal }: WaitOptions = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    signal?.addEventListener('abort', abort, { once: true });
  });
}
