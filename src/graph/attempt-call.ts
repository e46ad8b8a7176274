import { GraphCallError, type GraphTrouble } from './graph-call-error';

export interface Failed {
  readonly trouble: GraphTrouble;
  /** The server itself has answered, so that nothing more comes of it. A gateway's 504 is no such answer. */
  readonly isOver: boolean;
}

type Attempt<T> = { readonly trouble: null; readonly answer: T } | Failed;

/** What came of a call to the calendar. Never rejects. */
export async function attemptCall<T>(call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { trouble: null, answer: await call() };
  } catch (error) {
    if (!(error instanceof GraphCallError)) return { trouble: 'failed', isOver: false };
    return { trouble: error.kind, isOver: error.status !== null && error.status !== 504 };
  }
}

/** Whether nobody knows after this trouble if a change was made: the calendar is believed, not the answer. */
export function mayBeDone({ trouble }: Failed): boolean {
  return trouble === 'offline' || trouble === 'hung' || trouble === 'busy' || trouble === 'failed';
}

/** An invite that others keep changing is read and written anew this often. */
export const mostConflicts = 2;
