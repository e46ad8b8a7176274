import type { Graph, GraphRequest } from './graph-request';

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
