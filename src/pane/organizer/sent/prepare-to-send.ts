import { GraphCallError } from '../../../graph/graph-call-error';
import { signInOfPage } from '../../../graph/open-sign-in';

/** The question's own code; a second call gives the same. */
export const loadDialog = () => import(/* webpackChunkName: "send-dialog" */ './send-dialog');

/**
 * Loads the question, and what signing in needs: a browser opens the sign-in window only right after a click, so nothing may be left to
 * load by then. A sign-in that cannot be is no reason not to ask: Send update says why.
 */
export async function prepareToSend(loginHint: string): Promise<void> {
  await Promise.all([
    loadDialog(),
    signInOfPage(loginHint)
      .prepare()
      .catch((error: unknown) => {
        if (!(error instanceof GraphCallError)) throw error;
      }),
  ]);
}
