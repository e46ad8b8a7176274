import { sleep } from '../async/clock';
import type { CalendarEvent, ReadOptions } from './calendar';
import { eventFrom, eventPrefer, eventSelectWithBody } from './event-from-graph';
import type { Graph } from './graph';
import { graphTimes, mostCalls } from './graph';
import { GraphCallError, graphErrorKindOf } from './graph-call-error';
import { scopes } from './scopes';

/** Graph takes no more requests in one `$batch` (learn.microsoft.com/graph/json-batching). */
const mostParts = 20;

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Wanted {
  readonly id: string;
  /** How often it was turned away as too many. */
  readonly tries: number;
}

/** What a batch brought, and what has to be asked for again, after so many seconds. */
interface Round {
  readonly events: ReadonlyMap<string, CalendarEvent>;
  readonly again: readonly Wanted[];
  readonly wait: number;
}

const none: ReadonlyMap<string, CalendarEvent> = new Map();

/**
 * Bodies of many events, twenty to a call and four calls at a time, as they come. Events that are gone are left out. Each part of a `$batch`
 * counts by itself: the parts of ours run one after the other, so that four batches are four calls for Outlook's limit, too. A part
 * that was throttled is asked for again when the server says that it may be.
 */
export async function* bodiesOf(
  graph: Graph,
  ids: readonly string[],
  { signal }: ReadOptions = {},
): AsyncGenerator<ReadonlyMap<string, CalendarEvent>> {
  const left: Wanted[] = [...new Set(ids)].map((id) => ({ id, tries: 0 }));
  const underWay = new Map<number, Promise<readonly [number, Round]>>();
  let count = 0;
  const start = (round: Promise<Round>) => {
    const number = count++;
    const kept = round.then((over) => [number, over] as const);
    // Whoever stops listening half-way is told nothing of what still fails.
    kept.catch(() => undefined);
    underWay.set(number, kept);
  };
  while (left.length > 0 || underWay.size > 0) {
    while (left.length > 0 && underWay.size < mostCalls)
      start(batch(graph, left.splice(0, mostParts), signal));
    const [number, { events, again, wait }] = await Promise.race(underWay.values());
    underWay.delete(number);
    if (events.size > 0) yield events;
    if (again.length === 0) continue;
    if (wait === 0) left.push(...again);
    else start(sleep(wait * 1000, { signal }).then(() => ({ events: none, again, wait: 0 })));
  }
}

async function batch(
  graph: Graph,
  asked: readonly Wanted[],
  signal: AbortSignal | undefined,
): Promise<Round> {
  const requests = asked.map(({ id }, at) => ({
    id: String(at),
    method: 'GET',
    url: `/me/events/${encodeURIComponent(id)}?${eventSelectWithBody}`,
    headers: { Prefer: eventPrefer },
    ...(at > 0 && { dependsOn: [String(at - 1)] }),
  }));
  const { responses = [] } = (await graph.send({
    method: 'POST',
    path: '/$batch',
    scopes: scopes.readCalendar,
    isReadOnly: true,
    body: { requests },
    signal,
  })) as { readonly responses?: readonly Part[] };
  const parts = new Map(responses.map((part) => [part.id, part]));
  return roundOf(asked.map((wanted, at) => [wanted, parts.get(String(at))]));
}

/** Sorts what came: bodies, what is gone, what to ask for again. @throws GraphCallError when a part failed in another way */
function roundOf(parts: readonly (readonly [Wanted, Part | undefined])[]): Round {
  const events = new Map<string, CalendarEvent>();
  const again: Wanted[] = [];
  let wait = 0;
  parts.forEach(([{ id, tries }, part], at) => {
    const status = part?.status ?? 500;
    const errorKind = graphErrorKindOf(status, codeOf(part?.body));
    if (status === 200) events.set(id, eventFrom(part?.body));
    // One before it was gone or throttled, and those behind it were left undone.
    else if (status === 424 && at > 0) again.push({ id, tries });
    else if (errorKind === 'busy' && tries < graphTimes.retries) {
      again.push({ id, tries: tries + 1 });
      wait = Math.max(wait, secondsToWait(part?.headers, tries));
    } else if (errorKind !== 'gone') {
      throw new GraphCallError(errorKind, 'POST /$batch', status, codeOf(part?.body) ?? '');
    }
  });
  return { events, again, wait: Math.min(wait, graphTimes.longestWait) };
}

function secondsToWait(headers: Part['headers'], tries: number): number {
  const name = Object.keys(headers ?? {}).find((key) => key.toLowerCase() === 'retry-after');
  const asked = Number(name ? headers?.[name] : Number.NaN);
  return Number.isNaN(asked) ? graphTimes.delay * 2 ** tries : asked;
}

function codeOf(body: unknown): string | null {
  const { error } = (body ?? {}) as { readonly error?: { readonly code?: string } };
  return error?.code ?? null;
}
