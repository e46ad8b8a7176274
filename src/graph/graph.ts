import { nextTurn } from '../async/in-slices';
import { GraphCallError } from './graph-call-error';

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
  /** Seconds that a server may ask us to wait. Nobody waits longer at the screen: then the call fails as busy. */
  readonly longestWait: number;
  /** How often a call is tried again. */
  readonly retries: number;
}

export const graphTimes: GraphTimes = { timeout: 30_000, delay: 1, longestWait: 60, retries: 3 };

interface Page<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** An answer as a page of a list. @throws GraphCallError when it holds no list, as a sign-in page with status 200 or half an answer */
function pageFrom<T>(answer: unknown, path: string): Page<T> {
  const page = (answer ?? {}) as Partial<Page<T>>;
  if (!Array.isArray(page.value)) {
    throw new GraphCallError('failed', `GET ${path.replace(/\?.*/s, '')}`, 200, 'no list in the answer');
  }
  return page as Page<T>;
}

/** So many pages in a row may be empty: a server that filters may have matches on later pages. */
const mostEmptyPages = 10;

/**
 * A list of Graph's, page by page; the next page is requested while the caller works on this one. No item comes twice. It ends when a page brings nothing
 * new, because nextLinks have been seen that lead to themselves, or again and again to the same page (microsoftgraph/msgraph-sdk-dotnet#3082, #3070).
 * Rejects with a GraphCallError for a page that fails or holds no list: only a list without items counts as empty.
 */
export async function* everyPage<T>(
  graph: Graph,
  first: string,
  scopes: readonly string[],
  more: Pick<GraphRequest, 'headers' | 'signal'> = {},
): AsyncGenerator<readonly T[]> {
  const page = async (path: string): Promise<Page<T>> =>
    pageFrom(await graph.send({ method: 'GET', path, scopes, ...more }), path);
  const known = new Set<string>();
  const asked = new Set([first]);
  let emptyPages = 0;
  let coming: Promise<Page<T>> | null = page(first);
  while (coming) {
    const { value, '@odata.nextLink': next }: Page<T> = await coming;
    const fresh: readonly T[] = value.filter((item) => isNew(item, known));
    emptyPages = fresh.length > 0 ? 0 : emptyPages + 1;
    const isOver: boolean = value.length > 0 ? fresh.length === 0 : emptyPages > mostEmptyPages;
    coming = next && !isOver && !asked.has(next) ? page(next) : null;
    if (next) asked.add(next);
    // Whoever stops iterating early never sees a later failure: it must not count as unhandled.
    coming?.catch(() => undefined);
    // A call leaves by way of promises: it is on its way before anybody begins with this page.
    if (coming) await nextTurn();
    if (fresh.length > 0) yield fresh;
  }
}

/** By its id; an item without one by its content. */
function isNew(item: unknown, known: Set<string>): boolean {
  const { id } = (item ?? {}) as { readonly id?: unknown };
  const key = typeof id === 'string' ? id : JSON.stringify(item);
  if (known.has(key)) return false;
  known.add(key);
  return true;
}
