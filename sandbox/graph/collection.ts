import { type Filter, filterIn } from './filter';
import { badRequest, type GraphAnswer, type GraphRequest, ok } from './graph-request';

/** Things that can be asked for page by page. */
export interface Collection {
  /** `$metadata#users('…')/calendarView` */
  readonly context: string;
  /** All of them in their natural order: each is made only where it is needed. */
  readonly all: readonly (() => object)[];
  /** Things on a page unless `$top` says otherwise. */
  readonly pageSize: number;
  /** What `$expand` may ask for here; it comes whatever `$select` names. @default nothing */
  readonly expandable?: string;
}

const options = new Set([
  '$top',
  '$skip',
  '$filter',
  '$orderby',
  '$select',
  '$count',
  'startDateTime',
  'endDateTime',
]);

const most = 1000;

/** The named properties of a thing, besides what OData says of it; all of them where nothing is named. */
export function selected(thing: object, select: string | null): object {
  if (select === null) return thing;
  const names = new Set(['id', ...select.split(',').map((name) => name.trim().toLowerCase())]);
  const wanted = Object.keys(thing).filter((name) => name.startsWith('@') || names.has(name.toLowerCase()));
  return Object.fromEntries(wanted.map((name) => [name, (thing as Record<string, unknown>)[name]]));
}

const at = (thing: object, path: string) =>
  path
    .split('/')
    .reduce<unknown>((one, name) => (one as Record<string, unknown> | null | undefined)?.[name], thing);

function ordered(things: readonly object[], orderby: string): readonly object[] {
  const keys = orderby.split(',').map((key) => key.trim().split(/\s+/));
  return [...things].sort((one, other) => {
    for (const [path = '', direction] of keys) {
      const [left, right] = [String(at(one, path) ?? ''), String(at(other, path) ?? '')];
      if (left !== right) return (left < right ? -1 : 1) * (direction === 'desc' ? -1 : 1);
    }
    return 0;
  });
}

function numberIn(query: URLSearchParams, name: string, otherwise: number): number | null {
  const text = query.get(name);
  if (text === null) return otherwise;
  return /^\d+$/.test(text) ? Number(text) : null;
}

function arranged(all: Collection['all'], filter: Filter | null, orderby: string | null): Collection['all'] {
  if (!filter && orderby === null) return all;
  const things = all.map((make) => make()).filter((thing) => filter?.(thing) ?? true);
  const inOrder = orderby === null ? things : ordered(things, orderby);
  return inOrder.map((thing) => () => thing);
}

/** The address of the next page: the one asked for, with another `$skip`. */
function nextLink({ path, query }: GraphRequest, origin: string, skip: number): string {
  const next = new URLSearchParams(query);
  next.set('$skip', String(skip));
  return `${origin}/v1.0/${path.map(encodeURIComponent).join('/')}?${next}`;
}

/** One page of a collection, as the query asks for it. */
export function page(request: GraphRequest, origin: string, collection: Collection): GraphAnswer {
  const { query } = request;
  const { expandable = '' } = collection;
  const isExpanded = query.get('$expand') === expandable;
  const unknown = [...query.keys()].find((name) => !options.has(name) && !(name === '$expand' && isExpanded));
  if (unknown !== undefined) return badRequest(`The query option '${unknown}' is not known here.`);
  const text = query.get('$filter');
  const filter = text === null ? null : filterIn(text);
  if (text !== null && !filter) return badRequest(`Invalid filter clause: ${text}`);
  const top = numberIn(query, '$top', collection.pageSize);
  const skip = numberIn(query, '$skip', 0);
  if (top === null || skip === null || top < 1 || top > most)
    return badRequest(`$top is between 1 and ${most}, and $skip at least 0.`);
  const all = arranged(collection.all, filter, query.get('$orderby'));
  const end = skip + top;
  const select = query.get('$select');
  const named = select !== null && isExpanded ? `${select},${expandable}` : select;
  return ok({
    '@odata.context': `${origin}/v1.0/${collection.context}`,
    ...(query.get('$count') === 'true' && { '@odata.count': all.length }),
    value: all.slice(skip, end).map((make) => selected(make(), named)),
    ...(end < all.length && { '@odata.nextLink': nextLink(request, origin, end) }),
  });
}
