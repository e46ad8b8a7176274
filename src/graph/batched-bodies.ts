import { sleep } from '../async/clock';
import type { BodiesOptions, CalendarEvent } from './calendar';
import { eventFrom, eventPrefer, eventSelectWithBody } from './event-from-graph';
import type { Graph } from './graph';
import { graphTimes, mostCalls } from './graph';
import { GraphCallError, type GraphErrorKind, graphErrorKindOf } from './graph-call-error';
import { secondsToWait } from './retry-after';
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

/** What a batch brought, what could not be read of it, and what has to be asked for again, after so many seconds. */
interface Round {
  readonly events: ReadonlyMap<string, CalendarEvent>;
  readonly unreadable: ReadonlyMap<string, GraphErrorKind>;
  readonly again: readonly Wanted[];
  readonly wait: number;
}

const none = new Map<string, never>();

/**
 * Bodies of many events, twenty to a call and four calls at a time, as they come. An event that cannot be read is left out and reported to
 * `onUnreadable`; the others come all the same (elie222/inbox-zero#3580). Outlook counts each part of a `$batch` as a call: the parts of ours run one
 * after the other (`dependsOn`), so that four batches are never more than four calls at a time. A throttled part is requested again after the time that
 * the server asks for, at most a minute.
 */
export async function* bodiesOf(
  graph: Graph,
  ids: readonly string[],
  { signal, onUnreadable = () => {} }: BodiesOptions = {},
): AsyncGenerator<ReadonlyMap<string, CalendarEvent>> {
  const left: Wanted[] = [...new Set(ids)].map((id) => ({ id, tries: 0 }));
  const underWay = new Map<number, Promise<readonly [number, Round]>>();
  let count = 0;
  const start = (round: Promise<Round>) => {
    const number = count++;
    const over = round.then((result) => [number, result] as const);
    // Whoever stops iterating early never sees a later failure: it must not count as unhandled.
    over.catch(() => undefined);
    underWay.set(number, over);
  };
  while (left.length > 0 || underWay.size > 0) {
    while (left.length > 0 && underWay.size < mostCalls)
      start(batch(graph, left.splice(0, mostParts), signal));
    const [number, { events, unreadable, again, wait }] = await Promise.race(underWay.values());
    underWay.delete(number);
    if (events.size > 0) yield events;
    for (const [id, because] of unreadable) onUnreadable(id, because);
    if (again.length === 0) continue;
    if (wait === 0) left.push(...again);
    else
      start(sleep(wait * 1000, { signal }).then(() => ({ events: none, unreadable: none, again, wait: 0 })));
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
  const answer = (await graph.send({
    method: 'POST',
    path: '/$batch',
    scopes: scopes.readCalendar,
    isReadOnly: true,
    body: { requests },
    signal,
  })) as { readonly responses?: unknown } | null;
  const responses: readonly Part[] = Array.isArray(answer?.responses) ? answer.responses : [];
  const parts = new Map(responses.map((part) => [part.id, part]));
  return roundOf(asked.map((wanted, at) => [wanted, parts.get(String(at))]));
}

/** Sorts the parts of an answer. @throws GraphCallError for what concerns all parts: the token is refused, or Outlook stays busy */
function roundOf(parts: readonly (readonly [Wanted, Part | undefined])[]): Round {
  const events = new Map<string, CalendarEvent>();
  const unreadable = new Map<string, GraphErrorKind>();
  const again: Wanted[] = [];
  let wait = 0;
  parts.forEach(([{ id, tries }, part], at) => {
    const status = part?.status ?? 500;
    const code = codeOf(part?.body);
    const errorKind = graphErrorKindOf(status, code);
    const event = status === 200 ? eventFrom(part?.body) : null;
    const seconds = secondsToWait(retryAfterIn(part?.headers), tries, graphTimes);
    // An answer without a body does not mean an event with an empty body.
    if (event?.body) events.set(id, event);
    // 424: a part before it failed, so this one was not run.
    else if (status === 424 && at > 0) again.push({ id, tries });
    else if (errorKind === 'busy' && tries < graphTimes.retries && seconds !== null) {
      again.push({ id, tries: tries + 1 });
      wait = Math.max(wait, seconds);
    } else if (errorKind === 'signed-out' || errorKind === 'busy') {
      throw new GraphCallError(errorKind, 'POST /$batch', status, code ?? '');
    } else unreadable.set(id, errorKind);
  });
  return { events, unreadable, again, wait };
}

/** Names of headers are in any case, and here no `Headers` knows that. */
function retryAfterIn(headers: Part['headers']): string | null {
  const name = Object.keys(headers ?? {}).find((key) => key.toLowerCase() === 'retry-after');
  return (name && headers?.[name]) || null;
}

function codeOf(body: unknown): string | null {
  const { error } = (body ?? {}) as { readonly error?: { readonly code?: string } };
  return error?.code ?? null;
}
