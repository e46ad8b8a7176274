import { completePolicy } from './complete-policy';
import { defaultPolicy, type Policy } from './policy';

/** Where and as what the pages sign in (docs/decisions/0007-one-stamp.md). */
export interface SignInStamp {
  /** Application (client) id of the app registration. */
  readonly clientId: string;
  /** 'https://login.microsoftonline.com/<tenant id or organizations>'. */
  readonly authority: string;
}

/** What `tools/` stamps into a tenant's site, for the pages: `policy.js` sets it before anything else runs. */
export interface Stamp {
  readonly policy: Policy;
  /** Null where nobody registered an app: then everything that needs Graph says so. */
  readonly signIn: SignInStamp | null;
  /** Origin of Microsoft Graph; national clouds have their own. */
  readonly graph: string;
}

/** What a site uses where nothing was stamped. */
export const defaultStamp: Stamp = {
  policy: defaultPolicy,
  signIn: null,
  graph: 'https://graph.microsoft.com',
};

const stamp = (globalThis as { syfteStamp?: Stamp }).syfteStamp;

/** The policy in force in the pages; `gate-rules-in-force.ts` has the gate's. Whole, should a cache hold a script of an older version. */
export const policyInForce: Policy = completePolicy(stamp?.policy ?? {});

/** How the pages sign in. */
export const signInInForce: SignInStamp | null = stamp?.signIn ?? null;

/** Origin of Microsoft Graph, without a slash at its end. */
export const graphInForce: string = stamp?.graph ?? defaultStamp.graph;
