import {
  AuthenticationHandler,
  Client,
  GraphError,
  HTTPMessageHandler,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { retry } from '../async/retry';
import { abortable } from '../async/timeout';
import type { GraphRequest, GraphTimes } from './graph';
import { GraphCallError, graphErrorKindOf } from './graph-call-error';
import { ChallengeHandler, TimeoutHandler } from './graph-handlers';
import { secondsToWait } from './retry-after';
import type { SignIn, TokenAgain } from './sign-in';

/** Where the calls go, as whom, and how long they may take. */
export interface GraphClient {
  readonly origin: string;
  readonly signIn: Pick<SignIn, 'token'>;
  readonly times: GraphTimes;
}

function changesNothing({ method, isReadOnly }: GraphRequest): boolean {
  return method === 'GET' || isReadOnly === true;
}

/**
 * Whether a call that was throttled is sent again. A change is not sent again after a 504: a gateway that gave up waiting does not know whether
 * the change was made, so whoever sent it reads the event first.
 */
function mayRepeat(request: GraphRequest, times: GraphTimes) {
  const isSafe = changesNothing(request);
  return ({ headers, status }: Response, tries: number) => {
    const seconds = secondsToWait(headers.get('Retry-After'), tries, times);
    if (seconds === null || !(isSafe || status !== 504)) return false;
    // The SDK waits for what stands here: by itself it would not wait at all for what is neither a number nor a date. (The answer is a copy of fetch's,
    // whose own headers nobody may change: `TimeoutHandler`.)
    headers.set('Retry-After', String(seconds));
    return true;
  };
}

/**
 * Makes a call with the SDK and its handlers. `token` is for the first try; when Graph refuses it, a new one is requested. A call that only reads is
 * repeated once after a broken connection, so that one lost packet does not end a long review. Rejects with a GraphCallError, or with the signal's
 * reason.
 */
export function send(client: GraphClient, request: GraphRequest, token: string): Promise<unknown> {
  const isBroken = (error: unknown) => error instanceof GraphCallError && error.kind === 'offline';
  return retry(() => sendOnce(client, request, token), {
    delays: changesNothing(request) ? [client.times.delay * 1000] : [],
    shouldRetry: isBroken,
    signal: request.signal,
  });
}

/**
 * The path after the version, of a path or a nextLink. A nextLink is resolved as a browser would resolve it, because the token is sent where it leads: null
 * when that is not this Graph.
 */
function pathAt(origin: string, path: string): string | null {
  const isOurs = /^\/(?![/\\]|v1\.0\/)/.test(path);
  if (isOurs) return path;
  try {
    const url = new URL(path, `${origin}/v1.0/`);
    const [, behind] = /^\/v1\.0(\/.*)$/.exec(url.pathname) ?? [];
    return url.origin === origin && url.username === '' && behind ? behind + url.search : null;
  } catch {
    return null;
  }
}

async function sendOnce(client: GraphClient, request: GraphRequest, token: string): Promise<unknown> {
  const { origin, signIn, times } = client;
  const { method, scopes, headers = {}, body, signal } = request;
  const path = pathAt(origin, request.path);
  if (path === null) throw new GraphCallError('failed', method, null, 'a page on another host');
  const call = `${method} ${path.replace(/\?.*$/, '')}`;
  let again: TokenAgain | undefined;
  let refused: unknown = null;
  const timeoutHandler = new TimeoutHandler(times.timeout, signal);
  const isRepeatable = mayRepeat(request, times);
  const sdk = Client.initWithMiddleware({
    baseUrl: origin,
    customHosts: new Set([new URL(origin).hostname]),
    middleware: [
      new ChallengeHandler((wanted) => {
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
        new RetryHandlerOptions(times.delay, times.retries, (_delay, tries, _request, _options, response) =>
          isRepeatable(response, tries),
        ),
      ),
      timeoutHandler,
      new TelemetryHandler(),
      new HTTPMessageHandler(),
    ],
  });
  const asked = sdk.api(path).headers({ ...headers });
  try {
    signal?.throwIfAborted();
    const answer = method === 'GET' ? asked.get() : method === 'PATCH' ? asked.patch(body) : asked.post(body);
    // The SDK knows no signal while it waits between two tries.
    return await abortable(answer, signal);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (refused instanceof GraphCallError) throw refused;
    throw graphErrorOf(error, call, timeoutHandler.isTimedOut);
  }
}

function graphErrorOf(error: unknown, call: string, isTimedOut: boolean): GraphCallError {
  if (!(error instanceof GraphError)) return new GraphCallError('failed', call, null, String(error));
  const status = error.statusCode > 0 ? error.statusCode : null;
  const kind = isTimedOut && status === null ? 'timed-out' : graphErrorKindOf(status, error.code);
  return new GraphCallError(kind, call, status, error.code ?? '');
}
