import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { systemClock } from '../async/clock';
import type { TokenAgain } from './sign-in';

/** A handler of the SDK's chain, and the one behind it. */
abstract class Handler implements Middleware {
  private next: Middleware | null = null;

  setNext(next: Middleware): void {
    this.next = next;
  }

  abstract execute(context: Context): Promise<void>;

  protected async pass(context: Context): Promise<void> {
    await this.next?.execute(context);
  }
}

/**
 * Repeats a call once with a fresh token after a 401: with the claims that the service asks for (continuous access evaluation), else with a token that is
 * not from the cache. 401 means that nothing was carried out, so this is safe for changes, too.
 */
export class ChallengeHandler extends Handler {
  constructor(private readonly answered: (again: TokenAgain) => void) {
    super();
  }

  async execute(context: Context): Promise<void> {
    await this.pass(context);
    if (context.response?.status !== 401) return;
    const claims = claimsIn(context.response.headers.get('WWW-Authenticate'));
    this.answered(claims === null ? { isFresh: true } : { claims });
    // The SDK's handler would put the new token beside the old one.
    const headers = context.options?.headers as Record<string, string> | undefined;
    if (headers) delete headers.Authorization;
    await this.pass(context);
  }
}

/** Aborts a call whose answer is not complete in time: fetch itself waits for ever. */
export class TimeoutHandler extends Handler {
  isTimedOut = false;

  constructor(
    private readonly milliseconds: number,
    private readonly signal: AbortSignal | undefined,
  ) {
    super();
  }

  async execute(context: Context): Promise<void> {
    this.signal?.throwIfAborted();
    const fetching = new AbortController();
    const abort = () => fetching.abort(this.signal?.reason);
    this.signal?.addEventListener('abort', abort, { once: true });
    const cancel = systemClock.after(this.milliseconds, () => {
      this.isTimedOut = true;
      fetching.abort();
    });
    try {
      context.options = { ...context.options, signal: fetching.signal };
      await this.pass(context);
      if (context.response) context.response = await whole(context.response);
    } finally {
      cancel();
      this.signal?.removeEventListener('abort', abort);
    }
  }
}

/** The answer with all of its body here. */
async function whole(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  // A Response refuses a body for these, even an empty one.
  const hasNone = status === 204 || status === 205 || status === 304;
  return new Response(hasNone ? null : body, { status, statusText, headers });
}

/**
 * What a 401 asks for besides a token: the claims of a challenge of continuous access evaluation, as MSAL wants them, or null.
 * (`WWW-Authenticate: Bearer … error="insufficient_claims", claims="<base64>"`, learn.microsoft.com/entra/identity-platform/claims-challenge)
 */
export function claimsIn(header: string | null): string | null {
  const [, encoded] = /\bclaims="([^"]+)"/i.exec(header ?? '') ?? [];
  if (!encoded) return null;
  try {
    const claims = atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
    return typeof JSON.parse(claims) === 'object' ? claims : null;
  } catch {
    return null;
  }
}
