import { type Clock, systemClock } from './clock';

/** A promise that did not settle in time. */
export class TimeoutError extends Error {
  constructor(readonly milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
    this.name = 'TimeoutError';
  }
}

export interface TimeoutOptions<Fallback> {
  /** What to settle with instead; it may throw an error of its own. @default rejects with a TimeoutError */
  readonly fallback?: () => Fallback;
  /** @default systemClock */
  readonly clock?: Clock;
}

/**
 * What the promise settles with, unless that takes longer than so many ms. Nobody hears of what comes later, and no timer outlives the
 * answer. What was started goes on: a promise cannot be stopped.
 */
export function timeout<T, Fallback = never>(
  promise: Promise<T>,
  milliseconds: number,
  { fallback, clock = systemClock }: TimeoutOptions<Fallback> = {},
): Promise<T | Fallback> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(milliseconds, () => {
      if (!fallback) return reject(new TimeoutError(milliseconds));
      try {
        resolve(fallback());
      } catch (error) {
        reject(error);
      }
    });
    promise.then(resolve, reject).finally(cancel);
  });
}

/** The answer, or `fallback` when it fails or does not come within so many ms. Never rejects. */
export function timeoutOr<T, Fallback>(
  promise: Promise<T>,
  milliseconds: number,
  fallback: Fallback,
  clock: Clock = systemClock,
): Promise<T | Fallback> {
  return timeout<T, Fallback>(promise, milliseconds, { fallback: () => fallback, clock }).catch(
    () => fallback,
  );
}

/** The answer to a call, or its fallback when it fails or the time is up. */
export type OrElse = <T>(answer: Promise<T>, fallback: T) => Promise<T>;

/** One timeout for many calls: when so many ms have passed from now, each that is not answered yet gives its fallback. */
export function deadline(milliseconds: number, clock: Clock = systemClock): OrElse {
  const end = clock.now() + milliseconds;
  return (answer, fallback) => timeoutOr(answer, end - clock.now(), fallback, clock);
}

/** What the promise settles with; rejects with the reason of the signal when that comes first. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
