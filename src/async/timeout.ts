import { type Clock, systemClock } from './clock';

/** A promise that did not settle in time. */
export class TimeoutError extends Error {
  constructor(readonly milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
    this.name = 'TimeoutError';
  }
}

export interface TimeoutOptions<Fallback> {
  /** Gives the result in case of a timeout, or throws the error. @default rejects with a TimeoutError */
  readonly fallback?: () => Fallback;
  /** @default systemClock */
  readonly clock?: Clock;
}

/**
 * Settles as the promise does, unless that takes longer than so many ms. A later result is ignored, and the timer is cleared. The work behind the
 * promise goes on: a promise cannot be stopped.
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

/** Resolves with the answer, or with `fallback` when it fails or takes longer than so many ms. Never rejects. */
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

/** Resolves with the answer to a call, or with `fallback` when the call fails or the time is up. */
export type OrElse = <T>(answer: Promise<T>, fallback: T) => Promise<T>;

/** One deadline for many calls: so many ms from now, each call that is still unanswered resolves with its fallback. */
export function deadline(milliseconds: number, clock: Clock = systemClock): OrElse {
  const end = clock.now() + milliseconds;
  return (answer, fallback) => timeoutOr(answer, end - clock.now(), fallback, clock);
}

/** Settles as the promise does; rejects with the signal's reason when it is aborted before. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
