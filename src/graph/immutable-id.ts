import { eventPrefer } from './event-from-graph';
import type { Graph } from './graph';
import { GraphCallError } from './graph-call-error';
import { scopes } from './scopes';

/** An id of Exchange Web Services, which is what Office.js gives, in Graph's spelling (microsoft-graph-docs#6069). */
function restIdOf(ewsId: string): string {
  return ewsId.replace(/\//g, '-').replace(/\+/g, '_');
}

/**
 * The immutable id of an invite. The event is asked for by its plain id and answers with its immutable one: that needs no permission
 * besides the calendar's, and works in the clouds that have no `translateExchangeIds` (US Government). Where the plain id is
 * not taken, it is translated; that asks for User.Read.
 */
export async function immutableIdOf(graph: Graph, ewsId: string): Promise<string> {
  const restId = restIdOf(ewsId);
  try {
    const event = (await graph.send({
      method: 'GET',
      path: `/me/events/${encodeURIComponent(restId)}?$select=id`,
      scopes: scopes.readCalendar,
      headers: { Prefer: eventPrefer },
    })) as { readonly id?: string } | null;
    if (event?.id) return event.id;
  } catch (error) {
    const isUnknown = error instanceof GraphCallError && (error.kind === 'gone' || error.status === 400);
    if (!isUnknown) throw error;
  }
  return translated(graph, restId);
}

async function translated(graph: Graph, restId: string): Promise<string> {
  const path = '/me/translateExchangeIds';
  const answer = (await graph.send({
    method: 'POST',
    path,
    scopes: scopes.profile,
    isReadOnly: true,
    body: { inputIds: [restId], sourceIdType: 'restId', targetIdType: 'restImmutableEntryId' },
  })) as { readonly value?: readonly { readonly targetId?: string }[] } | null;
  const id = answer?.value?.[0]?.targetId;
  if (!id) throw new GraphCallError('gone', `POST ${path}`);
  return id;
}
