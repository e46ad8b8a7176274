import { inTurn } from './call-queue';
import { OfficeCallError } from './office-call-error';

/** What office.js hands to a callback, as far as anyone here looks at it (`Office.AsyncResult` fits). */
export interface Answered<T> {
  /** 'succeeded' or 'failed'; the type declarations make a number of it. */
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code: number; readonly message: string } | null;
}

/** A pane waits this long, in ms: a body of 1,000,000 characters takes seconds on a slow line. */
export const patienceOfAPane = 10_000;

/**
 * The one way from an Office callback to a promise. Starts the call when one of the page's three places is free and settles exactly
 * once: with the answer, or with an OfficeCallError when Outlook answers with an error (`failed`), office.js refuses (`threw`), the
 * client has no such call (`unavailable`) or nothing came within `limit` ms of starting it (`hung`). A hung call gives its place
 * back; second and late answers are ignored.
 */
export function officeCall<T>(
  call: string,
  start: (answer: (result: Answered<T>) => void) => void,
  limit: number = patienceOfAPane,
): Promise<T> {
  return new Promise((resolve, reject) => {
    inTurn((giveBack) => {
      let isOver = false;
      const end = (settle: () => void) => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        settle();
        giveBack();
      };
      const fail = (kind: OfficeCallError['kind'], code: number | null, detail: string) =>
        end(() => reject(new OfficeCallError(call, kind, code, detail)));
      const timer = setTimeout(() => fail('hung', null, `${limit} ms`), limit);
      try {
        start((result) => {
          // A client that answers without a result says as little as one that fails.
          const { status, value, error } = result ?? {};
          if (status === 'succeeded') end(() => resolve(value));
          else fail('failed', error?.code ?? null, error?.message ?? '');
        });
      } catch (error) {
        if (error instanceof OfficeCallError) end(() => reject(error));
        else fail('threw', null, String(error));
      }
    });
  });
}

/**
 * `api`, or an OfficeCallError of kind `unavailable` when this client has none. Office's type declarations promise every call of
 * every requirement set, clients do not keep that (sessionData was missing in a build that claims it: OfficeDev/office-js#4154).
 */
export function available<T>(call: string, api: T | null | undefined): T {
  if (api === null || api === undefined) {
    throw new OfficeCallError(call, 'unavailable', null);
  }
  return api;
}

/** True for an OfficeCallError with this code of Office's (9046 ItemNotSaved, 9050 KeyNotFound, …). */
export function hasCode(error: unknown, code: number): boolean {
  return error instanceof OfficeCallError && error.code === code;
}

/** True when the client has no such call. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof OfficeCallError && error.kind === 'unavailable';
}
