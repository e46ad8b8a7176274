import { createLimit } from '../async/limit';
import { abortable } from '../async/timeout';
import { graphInForce } from '../policy/stamped';
import { type Graph, type GraphTimes, graphTimes, mostCalls } from './graph';
import { onceLoaded, signInOfPage } from './open-sign-in';
import { scopesAt } from './scopes';
import type { SignIn } from './sign-in';

export interface GraphDeps {
  /** The mail address of whose Outlook it is. */
  readonly loginHint?: string;
  /** @default the page's own */
  readonly signIn?: SignIn;
  /** @default as stamped into this site */
  readonly origin?: string;
  readonly times?: Partial<GraphTimes>;
}

/**
 * Outlook's service answers four calls of an app for one mailbox at a time (learn.microsoft.com/graph/throttling-limits, Outlook
 * service limits); more come back as 429. One limit for the whole page, because Outlook's is the app's. Waits between two tries count.
 */
const limit = createLimit(mostCalls);

/** Microsoft Graph with its SDK, which is loaded with the first call and not before. */
export function openGraph({ loginHint, signIn, origin = graphInForce, times = {} }: GraphDeps = {}): Graph {
  const signedIn = () => signIn ?? signInOfPage(loginHint);
  const client = onceLoaded('graph', () => import(/* webpackChunkName: "graph" */ './graph-client'));
  return {
    async send(request) {
      const { signal } = request;
      signal?.throwIfAborted();
      const { send } = await abortable(client(), signal);
      const as = { origin, signIn: signedIn(), times: { ...graphTimes, ...times } };
      const scoped = { ...request, scopes: scopesAt(origin, request.scopes) };
      // Outside of the limit: signing in may take a person minutes, and calls that have a token must not wait for it.
      // Who calls it off waits no longer for it; it still comes for whoever wants the same one.
      const token = await abortable(as.signIn.token(scoped.scopes), signal);
      return limit(() => send(as, scoped, token), signal);
    },
  };
}
