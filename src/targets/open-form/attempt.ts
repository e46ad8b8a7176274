import { OfficeCallError } from '../../outlook/office-call';

/** An Office call that did not answer is no exception to a form: it is one of the things that happen. */
export type Attempt<T> = { readonly answer: T } | 'failed' | 'timed-out';

/**
 * Makes a call and settles, whatever it does. `timed-out` calls are not worth trying again at once: each takes seconds. An answer that is
 * not what the call answers with (`isAnswer`) is a failure too: clients have answered a number for a subject.
 */
export async function attempt<T>(
  call: () => Promise<T>,
  isAnswer: (answer: unknown) => boolean = () => true,
): Promise<Attempt<T>> {
  try {
    const answer = await call();
    return isAnswer(answer) ? { answer } : 'failed';
  } catch (error) {
    return error instanceof OfficeCallError && error.kind === 'timed-out' ? 'timed-out' : 'failed';
  }
}

/** The answer, or `otherwise` when there was none. */
export async function attemptOr<T>(
  call: () => Promise<T>,
  otherwise: T,
  isAnswer?: (answer: unknown) => boolean,
): Promise<T> {
  const result = await attempt(call, isAnswer);
  return typeof result === 'object' ? result.answer : otherwise;
}

/** Whether a call does what it is asked. */
export async function succeeds(call: () => Promise<unknown>): Promise<boolean> {
  return typeof (await attempt(call)) === 'object';
}

export const isText = (answer: unknown) => typeof answer === 'string';
export const isFlag = (answer: unknown) => typeof answer === 'boolean';
export const isDate = (answer: unknown) => answer instanceof Date && !Number.isNaN(answer.getTime());

export const isPerson = (answer: unknown) =>
  answer instanceof Object &&
  'name' in answer &&
  isText(answer.name) &&
  'address' in answer &&
  isText(answer.address);

export const isListOf = (isOne: (answer: unknown) => boolean) => (answer: unknown) =>
  Array.isArray(answer) && answer.every(isOne);

export const isTexts = (answer: unknown) => answer instanceof Object && Object.values(answer).every(isText);
