import { GraphCallError, type GraphErrorKind } from './graph-call-error';

export interface Failed {
  readonly errorKind: GraphErrorKind;
  /** The server itself has answered, so that nothing more comes of it. A gateway's 504 is no such answer. */
  readonly isOver: boolean;
}

type Attempt<T> = { readonly errorKind: null; readonly answer: T } | Failed;

/** What came of a call to the calendar. Never rejects. */
export async function attemptCall<T>(call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { errorKind: null, answer: await call() };
  } catch (error) {
    if (!(error instanceof GraphCallError)) return { errorKind: 'failed', isOver: false };
    return { errorKind: error.kind, isOver: error.status !== null && error.status !== 504 };
  }
}

/** Whether nobody knows after this error whether a change was made: the calendar is believed, not the answer. */
export function mayBeDone({ errorKind }: Failed): boolean {
  return (
    errorKind === 'offline' || errorKind === 'timed-out' || errorKind === 'busy' || errorKind === 'failed'
  );
}

/** An invite that others keep changing is read and written anew this often. */
export const mostConflicts = 2;
