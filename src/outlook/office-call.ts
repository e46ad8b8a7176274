import { createLimit } from '../async/limit';
import { timeout } from '../async/timeout';
import type { Lane } from './call-lanes';
import { isAnswerTo } from './office-answers';

/**
 * An Office call that did not do what it was asked.
 * `failed`: Outlook answered with an error · `threw`: office.js refused the arguments · `timed-out`: no answer in time ·
 * `unavailable`: this client does not have the call · `unusable`: what came is no answer to it, as a number for a subject.
 */
export class OfficeCallError extends Error {
  constructor(
    /** The call, in Office's words: `body.setAsync`. */
    readonly call: string,
    readonly kind: 'failed' | 'threw' | 'timed-out' | 'unavailable' | 'unusable',
    /** Office's error code (9046 ItemNotSaved, 9051 session data over its limit, …), or null. */
    readonly code: number | null,
    detail = '',
  ) {
    super(`${call} ${kind} (${code}): ${detail}`);
  }
}

/** What office.js hands to a callback, as far as anyone here looks at it (`Office.AsyncResult` fits). */
export interface Answered<T> {
  /** 'succeeded' or 'failed'; the type declarations make a number of it. */
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code: number; readonly message: string } | null;
}

/** A pane waits this long for one call, in ms: a body of 1,000,000 characters takes seconds on a slow line. */
export const paneTimeout = 10_000;

/**
 * Outlook on the web and new Outlook answer at most three calls of an add-in at a time
 * (learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins);
 * more than that fail or are lost. One limit for the whole page, because Outlook's is the page's.
 */
const limit = createLimit(3);

/** Makes a call when there is room for it. */
export type Schedule = <T>(call: string, lane: Lane, work: () => Promise<T>) => Promise<T>;

let schedule: Schedule = (_call, _lane, work) => limit(work);

/** Replaces how this page's calls take turns: a pane, which saves, has lanes (`createLanes`); the gate needs none. */
export function scheduleBy(other: Schedule): void {
  schedule = other;
}

/**
 * The one way from an Office callback to a promise. Makes the call when its turn comes, and settles exactly
 * once: with the answer, or with an OfficeCallError when Outlook answers with an error (`failed`), office.js refuses (`threw`), the
 * client has no such call (`unavailable`), what came is none (`unusable`) or nothing came within `milliseconds` of making it (`timed-out`).
 * A call that timed out makes room for the next; second and late answers are ignored.
 */
export function officeCall<T>(
  call: string,
  start: (answer: (result: Answered<T>) => void) => void,
  milliseconds: number = paneTimeout,
  lane: Lane = 'other',
): Promise<T> {
  const fallback = (): never => {
    throw new OfficeCallError(call, 'timed-out', null, `${milliseconds} ms`);
  };
  return schedule(call, lane, () => timeout(answered(call, start), milliseconds, { fallback }));
}

function answered<T>(call: string, start: (answer: (result: Answered<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (kind: OfficeCallError['kind'], code: number | null, detail: string) =>
      reject(new OfficeCallError(call, kind, code, detail));
    try {
      start((result) => {
        // A client that answers without a result says as little as one that fails.
        const { status, value, error } = result ?? {};
        if (status === 'succeeded' && isAnswerTo(call, value)) resolve(value);
        else if (status === 'succeeded') fail('unusable', null, typeof value);
        else fail('failed', error?.code ?? null, error?.message ?? '');
      });
    } catch (error) {
      if (error instanceof OfficeCallError) reject(error);
      else fail('threw', null, String(error));
    }
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
