/** One call to Microsoft Graph. */
export interface GraphRequest {
  readonly method: 'GET' | 'PATCH' | 'POST';
  /** Behind the version, with its query encoded: '/me/events/…'. Or a whole `@odata.nextLink`. */
  readonly path: string;
  /** What the call needs, asked for now if nobody asked before. */
  readonly scopes: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Of a POST: it changes nothing, so it may be sent again whatever became of it. */
  readonly isReadOnly?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Microsoft Graph, as the signed-in user. */
export interface Graph {
  /** What Graph answers, as it came. Rejects with a GraphCallError, or with the reason of the signal. */
  send(request: GraphRequest): Promise<unknown>;
}

/** Calls in flight at a time: Outlook's limit for one app and mailbox (learn.microsoft.com/graph/throttling-limits). */
export const mostCalls = 4;

/** How long the calls to Graph take at most. */
export interface GraphTimes {
  /** ms for one answer, its body included: a body of 1,000,000 characters on a slow line takes seconds. */
  readonly timeout: number;
  /** Seconds before a call is tried again when the server does not say (Retry-After). Longer each time. */
  readonly delay: number;
  /** Seconds that a server may ask us to wait. Past it nobody still sits there: the call fails as busy. */
  readonly longestWait: number;
  /** How often a call is tried again. */
  readonly retries: number;
}

export const graphTimes: GraphTimes = { timeout: 30_000, delay: 1, longestWait: 60, retries: 3 };

interface Page<T> {
  readonly value?: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** A list of Graph's page by page, each asked for while the one before is looked at. */
export async function* everyPage<T>(
  graph: Graph,
  first: string,
  scopes: readonly string[],
  more: Pick<GraphRequest, 'headers' | 'signal'> = {},
): AsyncGenerator<readonly T[]> {
  const page = (path: string) => graph.send({ method: 'GET', path, scopes, ...more }) as Promise<Page<T>>;
  let coming: Promise<Page<T>> | null = page(first);
  while (coming) {
    const { value = [], '@odata.nextLink': next }: Page<T> = await coming;
    coming = next ? page(next) : null;
    // Whoever stops listening half-way is told nothing of a page that still fails.
    coming?.catch(() => undefined);
    yield value;
  }
}
