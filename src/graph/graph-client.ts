import {
  AuthenticationHandler,
  Client,
  type Context,
  GraphError,
  HTTPMessageHandler,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { claimsIn } from './claims-challenge';
import { GraphCallError } from './graph-call-error';
import type { GraphRequest } from './graph-request';
import type { GraphTimes } from './graph-times';
import { graphTroubleOf } from './graph-trouble-of';
import { pause } from './pause';
import type { SignIn, TokenAgain } from './sign-in';

/** Where the calls go, as whom, and how long they may take. */
export interface GraphClient {
  readonly origin: string;
  readonly signIn: Pick<SignIn, 'token'>;
  readonly times: GraphTimes;
}

/** A handler of the SDK's chain, and the one behind it. */
abstract class Link implements Middleware {
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
 * A call that was turned away for its token goes once more, with a fresh one: one with the claims that the service asks for (continuous
 * access evaluation), else one that is not from the cache. 401 means that nothing was carried out, so this is safe for a change, too.
 */
class ChallengeLink extends Link {
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

/** An answer that is not there, to its last byte, within the patience is given up: fetch itself waits for ever. */
class PatienceLink extends Link {
  isHung = false;

  constructor(
    private readonly patience: number,
    private readonly signal: AbortSignal | undefined,
  ) {
    super();
  }

  async execute(context: Context): Promise<void> {
    this.signal?.throwIfAborted();
    const cut = new AbortController();
    const callOff = () => cut.abort(this.signal?.reason);
    this.signal?.addEventListener('abort', callOff, { once: true });
    const timer = setTimeout(() => {
      this.isHung = true;
      cut.abort();
    }, this.patience);
    try {
      context.options = { ...context.options, signal: cut.signal };
      await this.pass(context);
      if (context.response) context.response = await whole(context.response);
    } finally {
      clearTimeout(timer);
      this.signal?.removeEventListener('abort', callOff);
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

function changesNothing({ method, isReadOnly }: GraphRequest): boolean {
  return method === 'GET' || isReadOnly === true;
}

/**
 * Whether a call that came back as throttled is sent again. A change is not after a 504: a gateway that gave up waiting does not know
 * whether the change was made, and whoever sent it looks first.
 */
function mayRepeat(request: GraphRequest, times: GraphTimes) {
  const isSafe = changesNothing(request);
  return (response: Response) =>
    secondsAsked(response) <= times.longestWait && (isSafe || response.status !== 504);
}

/** `Retry-After` is a number of seconds or a date. */
function secondsAsked(response: Response): number {
  const asked = response.headers.get('Retry-After') ?? '0';
  const seconds = Number(asked);
  return Number.isNaN(seconds) ? (Date.parse(asked) - Date.now()) / 1000 : seconds;
}

/**
 * Makes a call with the SDK and its handlers. `token` is for the first try; another is asked for when Graph turns it away. A reading call
 * whose connection breaks is made once more: that costs nothing, and a long review does not end with one lost packet. Rejects with a
 * GraphCallError, or with the reason of the signal.
 */
export async function send(client: GraphClient, request: GraphRequest, token: string): Promise<unknown> {
  try {
    return await sendOnce(client, request, token);
  } catch (error) {
    const isBroken = error instanceof GraphCallError && error.kind === 'offline';
    if (!isBroken || !changesNothing(request)) throw error;
    await pause(client.times.delay * 1000, request.signal);
    return sendOnce(client, request, token);
  }
}

async function sendOnce(client: GraphClient, request: GraphRequest, token: string): Promise<unknown> {
  const { origin, signIn, times } = client;
  const { method, path, scopes, headers = {}, body, signal } = request;
  const call = `${method} ${path.replace(/^https?:\/\/[^/]*\/v1\.0/, '').replace(/\?.*$/, '')}`;
  if (/^https?:/.test(path) && new URL(path).origin !== origin) {
    throw new GraphCallError('failed', call, null, 'a page on another host');
  }
  let again: TokenAgain | undefined;
  let refused: unknown = null;
  const patience = new PatienceLink(times.patience, signal);
  const isRepeatable = mayRepeat(request, times);
  const sdk = Client.initWithMiddleware({
    baseUrl: origin,
    customHosts: new Set([new URL(origin).hostname]),
    middleware: [
      new ChallengeLink((wanted) => {
        again = wanted;
      }),
      new AuthenticationHandler({
        getAccessToken: async () =>
          again === undefined
            ? token
            : signIn.token(scopes, again).catch((error: unknown) => {
                refused = error;
                throw error;
              }),
      }),
      new RetryHandler(
        new RetryHandlerOptions(
          times.delay,
          times.retries,
          (_delay, _attempt, _request, _options, response) => isRepeatable(response),
        ),
      ),
      patience,
      new TelemetryHandler(),
      new HTTPMessageHandler(),
    ],
  });
  const asked = sdk.api(path).headers({ ...headers });
  try {
    signal?.throwIfAborted();
    const answer = method === 'GET' ? asked.get() : method === 'PATCH' ? asked.patch(body) : asked.post(body);
    return await orCalledOff(answer, signal);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (refused instanceof GraphCallError) throw refused;
    throw troubleWith(error, call, patience.isHung);
  }
}

/** Without waiting for a pause between two tries of the SDK, which knows no signal. */
function orCalledOff<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const callOff = () => reject(signal.reason);
    signal.addEventListener('abort', callOff, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', callOff));
  });
}

function troubleWith(error: unknown, call: string, isHung: boolean): GraphCallError {
  if (!(error instanceof GraphError)) return new GraphCallError('failed', call, null, String(error));
  const status = error.statusCode > 0 ? error.statusCode : null;
  const kind = isHung && status === null ? 'hung' : graphTroubleOf(status, error.code);
  return new GraphCallError(kind, call, status, error.code ?? '');
}
