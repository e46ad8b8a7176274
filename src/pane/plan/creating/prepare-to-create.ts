import { GraphCallError } from '../../../graph/graph-call-error';
import { type EventMade, type NewEvent, openEventMaker } from '../../../graph/new-event';
import { signInOfPage } from '../../../graph/open-sign-in';

export { CreateDialog } from './create-dialog';

/**
 * What creating a meeting needs, loaded before it is asked about: a browser opens the sign-in window only right after a click. A sign-in that
 * cannot be is no reason not to ask: Create and send says why.
 */
export async function prepareToCreate(
  loginHint: string,
): Promise<{ readonly make: (event: NewEvent) => Promise<EventMade> }> {
  await signInOfPage(loginHint)
    .prepare()
    .catch((error: unknown) => {
      if (!(error instanceof GraphCallError)) throw error;
    });
  return { make: openEventMaker({ loginHint }) };
}
