import { OfficeCallError } from '../../outlook/office-call';

/** An Office call that did not answer is no exception to a form: it is one of the things that happen. */
export type Attempt<T> = { readonly answer: T } | 'failed' | 'timed-out';

/**
 * Makes a call and settles, whatever it does. `timed-out` calls are not worth trying again at once: each takes seconds.
 */
export async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { answer: await call() };
  } catch (error) {
    return error instanceof OfficeCallError && error.kind === 'timed-out' ? 'timed-out' : 'failed';
  }
}

/** The answer, or `otherwise` when there was none. */
export async function attemptOr<T>(call: () => Promise<T>, otherwise: T): Promise<T> {
  const result = await attempt(call);
  return typeof result === 'object' ? result.answer : otherwise;
}

/** Whether a call does what it is asked. */
export async function succeeds(call: () => Promise<unknown>): Promise<boolean> {
  return typeof (await attempt(call)) === 'object';
}
