import {
  type AuthenticationResult,
  CacheLookupPolicy,
  type Configuration,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import { timeout } from '../async/timeout';
import type { SignInStamp } from '../policy/stamped';
import { GraphCallError, type GraphErrorKind } from './graph-call-error';
import type { SignIn, TokenAgain } from './sign-in';
import { signInWindowTimeout } from './sign-in';
import { needsPerson, type SignInFailure, signInErrorKind } from './sign-in-error';

export interface MsalDeps {
  readonly stamp: SignInStamp;
  readonly loginHint: string;
  readonly browser?: BrowserSigns;
}

/** What the browser tells about windows and cookies. */
export interface BrowserSigns {
  /** Address of the site, whose `/sign-in.html` the sign-in service sends its answer to. */
  readonly origin: string;
  /** Whether a person has just done something, so that a window may open; true where the browser does not say. */
  mayOpenWindow(): boolean;
  /** Whether this page is in a frame: kept apart from windows of its own site where the site around it is another. */
  readonly isInFrame: boolean;
  /** Whether this page, in a frame of another site, is kept from its cookies. */
  hasNoCookies(): Promise<boolean>;
}

const thisBrowser: BrowserSigns = {
  get origin() {
    return window.location.origin;
  },
  get isInFrame() {
    return window !== window.top;
  },
  mayOpenWindow: () => navigator.userActivation?.isActive ?? true,
  hasNoCookies: async () =>
    window !== window.top && (await document.hasStorageAccess?.().catch(() => true)) === false,
};

/** How long Outlook's bridge may take to answer, in ms: some clients announce one and have none (msal-js#7723). */
const bridgeTimeout = 10_000;
/** How long a silent request for a token may take, in ms: it succeeds within seconds or not at all. */
const silentTimeout = 30_000;

/** Calls within so many ms after a window was opened belong to the same click. */
const sameClick = 1000;

/** Authorities that MSAL knows; any other has to be named in `knownAuthorities`. */
const wellKnown = /^login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)$/i;

function configurationOf(
  { clientId, authority }: SignInStamp,
  { origin, isInFrame }: BrowserSigns,
): Configuration {
  const { host } = new URL(authority);
  return {
    auth: {
      clientId,
      authority,
      redirectUri: `${origin}/sign-in.html`,
      ...(isInFrame && { popupRelayUri: `${origin}/sign-in-window.html`, popupRelayProtocolVersion: 2 }),
      knownAuthorities: wellKnown.test(host) ? [] : [host],
    },
    // Tokens are nowhere but in memory (docs/decisions/0008-tokens-stay-in-memory.md).
    cache: { cacheLocation: 'memoryStorage' },
    system: {
      popupBridgeTimeout: signInWindowTimeout,
      loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined },
    },
  };
}

/**
 * Signing in with MSAL: through Outlook's bridge where there is one (nested app authentication, the person is signed in already), else in a window
 * that returns to `/sign-in.html`; from a frame by way of `/sign-in-window.html`. Silently first; the person is asked only when that fails.
 */
export async function msalSignIn(deps: MsalDeps): Promise<SignIn> {
  const { stamp, loginHint, browser = thisBrowser } = deps;
  const configuration = configurationOf(stamp, browser);
  let { msal, isWithBridge } = await publicClient(configuration);
  let leaving: Promise<void> | null = null;
  /** Outlook has switched its bridge off: from now on we open windows of our own. Calls that find out at once share the change. */
  const leaveBridge = () => {
    leaving ??= createStandardPublicClientApplication(configuration).then(
      (own) => {
        msal = own;
        isWithBridge = false;
      },
      (error: unknown) => {
        leaving = null;
        throw error;
      },
    );
    return leaving;
  };
  /** Scopes for which a silent request has failed: the next time the window opens at once, while the click still counts. */
  const asking = new Set<string>();
  const underWay = new Map<string, Promise<AuthenticationResult>>();
  /** One window of Outlook's at a time. */
  let lastWindow: Promise<unknown> = Promise.resolve();
  /** When our sign-in window was opened, in ms since 1970; null while none is open. */
  let openSince: number | null = null;

  const request = (scopes: readonly string[], again?: TokenAgain) => ({
    scopes: [...scopes],
    ...(loginHint === '' ? {} : { loginHint }),
    ...(again && 'claims' in again ? { claims: again.claims } : {}),
  });

  const silent = (scopes: readonly string[], again?: TokenAgain) => {
    const [account] = msal.getAllAccounts();
    return orTimedOut(
      silentTimeout,
      msal.acquireTokenSilent({
        ...request(scopes, again),
        ...(account ? { account } : {}),
        forceRefresh: again !== undefined && 'isFresh' in again,
        // No hidden frame: it would need the sign-in service's cookies in a frame of another site, which browsers keep back.
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      }),
    );
  };

  const windowOfOutlook = (asked: ReturnType<typeof request>) => {
    const open = () => orTimedOut(signInWindowTimeout, msal.acquireTokenPopup(asked));
    const opened = lastWindow.then(open, open);
    lastWindow = opened.catch(() => undefined);
    return opened;
  };

  const windowOfOurs = async (asked: ReturnType<typeof request>) => {
    if (!browser.mayOpenWindow()) throw new GraphCallError('no-popup', 'sign-in');
    const since = Date.now();
    openSince = since;
    try {
      return await msal.acquireTokenPopup({ ...asked, overrideInteractionInProgress: true });
    } finally {
      if (openSince === since) openSince = null;
    }
  };

  /**
   * A person who clicks again while a window is open has closed it. In a tab of its own MSAL does not notice (the answer would come through a
   * channel) and waits on, for `signInWindowTimeout`.
   */
  const isTakenOver = () =>
    openSince !== null && Date.now() - openSince > sameClick && browser.mayOpenWindow();

  async function acquire(scopes: readonly string[], again?: TokenAgain): Promise<AuthenticationResult> {
    const key = scopes.join(' ');
    if (!asking.has(key)) {
      const wasWithBridge = isWithBridge;
      try {
        return await silent(scopes, again);
      } catch (error) {
        if (isBridgeOff(error) && wasWithBridge) {
          await leaveBridge();
          return acquire(scopes, again);
        }
        // Classic Outlook fails on claims with an error that does not say so (OfficeDev/office-js#5887): a window may succeed.
        const isAboutClaims = again !== undefined && 'claims' in again;
        if (!needsPerson(error as SignInFailure) && !isAboutClaims) throw error;
        asking.add(key);
      }
    }
    const asked = request(scopes, again);
    const result = await (isWithBridge ? windowOfOutlook(asked) : windowOfOurs(asked));
    asking.delete(key);
    return result;
  }

  /** Calls that need the same token at the same time share one request. */
  function shared(scopes: readonly string[], again?: TokenAgain): Promise<AuthenticationResult> {
    const key = JSON.stringify([scopes, again]);
    const running = underWay.get(key);
    if (running && !isTakenOver()) return running;
    const result: Promise<AuthenticationResult> = acquire(scopes, again)
      .catch(async (error: unknown) => {
        throw await signInError(error, isWithBridge && (await browser.hasNoCookies()));
      })
      .finally(() => {
        if (underWay.get(key) === result) underWay.delete(key);
      });
    underWay.set(key, result);
    return result;
  }

  return {
    prepare: async () => undefined,
    token: async (scopes, again) => (await shared(scopes, again)).accessToken,
  };
}

/** MSAL finds Outlook's bridge itself; with one it makes its client with the function that it is handed. */
async function publicClient(configuration: Configuration) {
  let isWithBridge = false;
  const nested = createNestablePublicClientApplication(configuration, undefined, (as, controller) => {
    isWithBridge = true;
    return new PublicClientApplication(as, controller);
  });
  try {
    return { msal: await orTimedOut(bridgeTimeout, nested), isWithBridge };
  } catch {
    return { msal: await createStandardPublicClientApplication(configuration), isWithBridge: false };
  }
}

function isBridgeOff(error: unknown): boolean {
  return (error as SignInFailure)?.errorCode === 'nested_app_auth_bridge_disabled';
}

/**
 * A window of Outlook's that could not sign in for want of cookies says only that it was closed
 * (AzureAD/microsoft-authentication-library-for-js#7280).
 */
async function signInError(error: unknown, hasNoCookies: boolean): Promise<GraphCallError> {
  if (error instanceof GraphCallError) return error;
  const failure = error as SignInFailure;
  const said: GraphErrorKind = failure?.errorCode === 'timed_out' ? 'declined' : signInErrorKind(failure);
  const kind = hasNoCookies && (said === 'declined' || said === 'no-sign-in') ? 'no-cookies' : said;
  // The code alone: descriptions of the service may hold addresses.
  return new GraphCallError(kind, 'sign-in', null, String(failure?.errorCode ?? failure?.name ?? ''));
}

function orTimedOut<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const fallback = (): never => {
    throw new GraphCallError('timed-out', 'sign-in', null, `${milliseconds} ms`);
  };
  return timeout(answer, milliseconds, { fallback });
}
