import type { Invite } from '../mailbox/invite';
import { calendarOf, formerOf } from '../mailbox/mailbox';
import { isSeries, occurrencesOf } from '../mailbox/occurrence';
import { changeEvent } from './change-event';
import { page, selected } from './collection';
import { etag, matches } from './etag';
import { type EventView, graphEvent } from './graph-event';
import { unspelled } from './graph-ids';
import {
  badRequest,
  type Caller,
  denied,
  type GraphAnswer,
  type GraphRequest,
  notFound,
  ok,
  refusal,
} from './graph-request';
import { timeOf } from './graph-time';
import type { GraphWorld } from './graph-world';
import { applied, preferences } from './prefer';

function viewOf({ mailbox, origin }: GraphWorld, { user }: Caller, request: GraphRequest): EventView {
  return {
    preferences: preferences(request.headers.prefer),
    calendar: calendarOf(mailbox.get(), user.address),
    user: user.address,
    origin: origin(),
  };
}

const withPreferences = (answer: GraphAnswer, { preferences }: EventView): GraphAnswer => ({
  ...answer,
  headers: { ...answer.headers, 'Preference-Applied': applied(preferences) },
});

/** The invite that an id of any spelling means, if it is in the caller's calendar; else the answer that says so. */
function inviteOf({ mailbox }: GraphWorld, { calendar }: EventView, id: string): Invite | GraphAnswer {
  const invite = formerOf(mailbox.get(), unspelled(id));
  if (!invite) return notFound();
  const isHere = calendar.some((one) => one.id === invite.id || one.id === invite.seriesId);
  return isHere ? invite : denied();
}

const isAnswer = (found: Invite | GraphAnswer): found is GraphAnswer => 'status' in found;

/** `GET /me/events/{id}` */
export function readEvent(world: GraphWorld, caller: Caller, request: GraphRequest, id: string): GraphAnswer {
  const view = viewOf(world, caller, request);
  const invite = inviteOf(world, view, id);
  if (isAnswer(invite)) return invite;
  const event = selected(graphEvent(invite, view), request.query.get('$select'));
  const context = `${world.origin()}/v1.0/$metadata#users('${caller.user.address}')/events/$entity`;
  return withPreferences(ok({ '@odata.context': context, ...event }), view);
}

const changedMeanwhile =
  'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.';

/** `PATCH /me/events/{id}` */
export function patchEvent(
  world: GraphWorld,
  caller: Caller,
  request: GraphRequest,
  id: string,
): GraphAnswer {
  const view = viewOf(world, caller, request);
  const invite = inviteOf(world, view, id);
  if (isAnswer(invite)) return invite;
  if (invite.organizer.address !== caller.user.address) return denied();
  if (!matches(request.headers['if-match'], invite))
    return refusal(412, 'ErrorIrresolvableConflict', changedMeanwhile, { ETag: etag(invite) });
  const { mailbox, now, losesMeeting, dropsWords } = world;
  const changed = changeEvent(mailbox.get(), invite, request.body, { at: now(), losesMeeting, dropsWords });
  if ('status' in changed) return changed;
  mailbox.set(changed[0]);
  return readEvent(world, caller, request, id);
}

/** The times between which events are asked for; null where the query does not say. */
function rangeIn(query: URLSearchParams): readonly [from: number, to: number] | null {
  const [from, to] = ['startDateTime', 'endDateTime'].map((name) => timeOf(query.get(name) ?? '', 'UTC'));
  return typeof from === 'number' && typeof to === 'number' && from <= to ? [from, to] : null;
}

const noRange = () =>
  badRequest(
    'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
  );

/** What takes place between two times, occurrences of series one by one. */
function takingPlace(calendar: readonly Invite[], from: number, to: number): readonly Invite[] {
  const series = calendar.filter(isSeries);
  const isOfOne = (invite: Invite) => series.some(({ uid }) => invite.uid.startsWith(`${uid}/`));
  const alone = calendar.filter(
    (invite) => !isSeries(invite) && (invite.seriesId === null || !isOfOne(invite)),
  );
  const found = alone.filter(({ start, end }) => end > from && start < to);
  const repeated = series.flatMap((one) => occurrencesOf(one, calendar, from, to));
  return [...found, ...repeated].sort((one, other) => one.start - other.start);
}

/** What Graph puts on a page of events when nobody says how many. */
const pageSize = 10;

function listed(
  world: GraphWorld,
  request: GraphRequest,
  view: EventView,
  invites: readonly Invite[],
  context: string,
): GraphAnswer {
  const all = invites.map((invite) => () => graphEvent(invite, view));
  const path = `$metadata#users('${view.user}')/${context}`;
  return withPreferences(page(request, world.origin(), { context: path, all, pageSize }), view);
}

/** `GET /me/calendarView` */
export function calendarView(world: GraphWorld, caller: Caller, request: GraphRequest): GraphAnswer {
  const range = rangeIn(request.query);
  if (!range) return noRange();
  const view = viewOf(world, caller, request);
  return listed(world, request, view, takingPlace(view.calendar, ...range), 'calendarView');
}

/** `GET /me/events`: what happens once, and series as one. */
export function listEvents(world: GraphWorld, caller: Caller, request: GraphRequest): GraphAnswer {
  const view = viewOf(world, caller, request);
  const invites = view.calendar.filter(({ seriesId }) => seriesId === null);
  return listed(world, request, view, invites, 'events');
}

/** `GET /me/events/{id}/instances` */
export function instances(world: GraphWorld, caller: Caller, request: GraphRequest, id: string): GraphAnswer {
  const range = rangeIn(request.query);
  if (!range) return noRange();
  const view = viewOf(world, caller, request);
  const series = inviteOf(world, view, id);
  if (isAnswer(series)) return series;
  if (!isSeries(series))
    return refusal(400, 'ErrorInvalidRequest', 'Only the master of a series has instances.');
  const invites = [...occurrencesOf(series, view.calendar, ...range)].sort(
    (one, other) => one.start - other.start,
  );
  return listed(world, request, view, invites, 'events');
}
