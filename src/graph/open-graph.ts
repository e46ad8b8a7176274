import { graphInForce } from '../policy/stamped';
import type { Graph } from './graph-request';
import { type GraphTimes, graphTimes } from './graph-times';
import { onceLoaded } from './once-loaded';
import { signInOfPage } from './open-sign-in';
import { inPlace } from './places';
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

/** Microsoft Graph with its SDK, which is loaded with the first call and not before. */
export function openGraph({ loginHint, signIn, origin = graphInForce, times = {} }: GraphDeps = {}): Graph {
  const signedIn = () => signIn ?? signInOfPage(loginHint);
  const client = onceLoaded('graph', () => import(/* webpackChunkName: "graph" */ './graph-client'));
  return {
    async send(request) {
      const { send } = await client();
      const as = { origin, signIn: signedIn(), times: { ...graphTimes, ...times } };
      const scoped = { ...request, scopes: scopesAt(origin, request.scopes) };
      // Before it takes a place: a person who is asked may take minutes, and others have their token already.
      const token = await as.signIn.token(scoped.scopes);
      return inPlace(() => send(as, scoped, token), request.signal);
    },
  };
}
