import type { CanonicalAgenda } from '../agenda/canonical';
import { sleep } from '../async/clock';
import type { MeetingStart } from '../invite/clock-times';
import { type Content, contentLost } from '../invite/content-lost';
import { joinLinks } from '../invite/online-meeting';
import { type AgendaBlock, parseBody } from '../invite/parse-body';
import { saysAlready, spliceBlock } from '../invite/splice-block';
import type { SpliceRefusal } from '../invite/splice-refusal';
import type { Language } from '../text/language';
import { attemptCall, type Failed, mayBeDone, mostConflicts } from './attempt-call';
import type { Calendar, CalendarEvent, EventChange } from './calendar';
import { endAfter, isAsLong } from './event-length';
import type { GraphErrorKind } from './graph-call-error';

/** What is to stand in an event on the calendar. */
export interface ForEvent {
  readonly agenda: CanonicalAgenda;
  readonly language: Language;
  /** Fingerprints of the blocks that may be replaced: the one the answers came from, and those written since. */
  readonly ours: ReadonlySet<string>;
  /** When the meeting starts, for clock times; null for none, undefined while nobody knows. */
  readonly start?: MeetingStart | null | undefined;
  /** A new length in minutes, in the same update: from wherever the event starts by then. */
  readonly minutes?: number | undefined;
}

/**
 * What came of it; the kinds that `Written` has, too, mean the same. `event`: as it now is on the calendar. Attendees got an update with
 * `written`, `not-seen`, `put-back` and `not-put-back`, perhaps with an `isSent: 'perhaps'`, and with nothing else.
 */
export type EventWritten =
  | { readonly kind: 'written' | 'already-there'; readonly event: CalendarEvent; readonly block: AgendaBlock }
  /** Graph gave the body as text and not as HTML; nothing was written. */
  | { readonly kind: 'plain-text' }
  /** Somebody edited the block since; nothing was written. */
  | { readonly kind: 'conflict'; readonly event: CalendarEvent; readonly block: AgendaBlock }
  /** The invite was changed by others each time between reading and writing; nothing was written. */
  | { readonly kind: 'conflict-by-others' }
  /** A block cannot go in safely; nothing was written. */
  | { readonly kind: 'refused'; readonly because: EventRefusal }
  /** Something else went missing from the invite; the former body was put back, or could not be. */
  | { readonly kind: 'put-back' | 'not-put-back'; readonly lost: readonly Content[] }
  /** Graph took it, and the invite does not show it. */
  | { readonly kind: 'not-seen'; readonly event: CalendarEvent }
  /**
   * Graph did not do it. `isSent` says whether the update can be out all the same; to try again is safe in any case: what stands there by then
   * is not written again.
   */
  | { readonly kind: 'graph-error'; readonly because: GraphErrorKind; readonly isSent: 'no' | 'perhaps' };

/**
 * Besides the body's own: `join-link-missing`, the meeting is online and its body does not hold the way in. A body written back without it
 * turns the online meeting off (learn.microsoft.com/graph/api/event-update), and there is nothing to put it back from.
 */
export type EventRefusal = SpliceRefusal | 'join-link-missing';

/** ms before each look at what was written; Exchange shows it at once, or a moment later. */
const pausesInMs = [0, 500, 1500];

/**
 * Puts the agenda, and a new end where one is wanted, into an event on the calendar through Graph, in one update, and reads it back. Everything
 * outside the block stays as it is; nothing is sent when nothing changes, and nothing is sent twice: a change goes with the version that
 * was read, and one whose answer was lost is looked for before anything else is done. Never rejects.
 */
export async function writeToEvent(calendar: Calendar, id: string, wanted: ForEvent): Promise<EventWritten> {
  for (let conflicts = 0; ; conflicts++) {
    const read = await attemptCall(() => calendar.event(id));
    if (read.errorKind !== null) return { kind: 'graph-error', because: read.errorKind, isSent: 'no' };
    const plan = planFor(read.answer, wanted);
    if (plan.kind !== 'write') return plan;
    const sent = await attemptCall(() => calendar.change(read.answer, plan.change));
    if (sent.errorKind === null) return settle(calendar, read.answer, sent.answer, wanted);
    if (sent.errorKind === 'conflict') {
      // Whoever changed it may have been our own try, whose answer the network lost and the SDK repeated.
      const now = await attemptCall(() => calendar.event(id));
      if (now.errorKind === null && shows(now.answer, wanted))
        return settle(calendar, read.answer, now.answer, wanted);
      if (conflicts < mostConflicts) continue;
      return { kind: 'conflict-by-others' };
    }
    return afterError(calendar, read.answer, sent, wanted);
  }
}

type Plan = { readonly kind: 'write'; readonly change: EventChange } | EventWritten;

/** What there is to do about an event as it was read. Pure. */
function planFor(event: CalendarEvent, wanted: ForEvent): Plan {
  const { agenda, language, ours, start, minutes } = wanted;
  // What an attendee changes stays in their own copy; nobody else would ever see it.
  if (!event.isOrganizer) return { kind: 'graph-error', because: 'forbidden', isSent: 'no' };
  if (event.isCancelled) return { kind: 'graph-error', because: 'gone', isSent: 'no' };
  if (event.body === null || event.body.type === 'text') return { kind: 'plain-text' };
  const html = event.body.content;
  const block = parseBody(html).block;
  const isSaid = saysAlready(parseBody(html), agenda, language, start);
  if (block && !isSaid && !ours.has(block.fingerprint)) return { kind: 'conflict', event, block };
  const isOther = minutes !== undefined && !isAsLong(event, minutes);
  const newEnd = isOther ? { end: endAfter(event, minutes) } : {};
  if (block && isSaid) {
    return isOther ? { kind: 'write', change: newEnd } : { kind: 'already-there', event, block };
  }
  if (event.joinUrl !== '' && joinLinks(html).length === 0)
    return { kind: 'refused', because: 'join-link-missing' };
  const splice = spliceBlock(parseBody(html), agenda, language, start);
  if (splice.kind === 'refused') return { kind: 'refused', because: splice.because };
  // Only a block that says it already is left as it is, and that was seen above.
  if (splice.kind === 'unchanged') return { kind: 'not-seen', event };
  return { kind: 'write', change: { body: splice.body, ...newEnd } };
}

/** Whether an event is as it is wanted. */
function shows(event: CalendarEvent, wanted: ForEvent): boolean {
  const isLong = wanted.minutes === undefined || isAsLong(event, wanted.minutes);
  return (
    isLong && saysAlready(parseBody(event.body?.content ?? ''), wanted.agenda, wanted.language, wanted.start)
  );
}

/** A change that failed may have been made all the same: the calendar is believed, not the answer. */
async function afterError(
  calendar: Calendar,
  before: CalendarEvent,
  failed: Failed,
  wanted: ForEvent,
): Promise<EventWritten> {
  const { errorKind: because, isOver } = failed;
  if (!mayBeDone(failed)) return { kind: 'graph-error', because, isSent: 'no' };
  const now = await attemptCall(() => calendar.event(before.id));
  if (now.errorKind !== null) return { kind: 'graph-error', because, isSent: 'perhaps' };
  if (shows(now.answer, wanted)) return settle(calendar, before, now.answer, wanted);
  return { kind: 'graph-error', because, isSent: isOver ? 'no' : 'perhaps' };
}

async function settle(
  calendar: Calendar,
  before: CalendarEvent,
  answered: CalendarEvent,
  wanted: ForEvent,
): Promise<EventWritten> {
  const event = await readBack(calendar, answered, wanted);
  const lost = lostBetween(before, event);
  if (lost.length > 0)
    return { kind: (await putBack(calendar, before, event)) ? 'put-back' : 'not-put-back', lost };
  const block = parseBody(event.body?.content ?? '').block;
  return block && shows(event, wanted) ? { kind: 'written', event, block } : { kind: 'not-seen', event };
}

/** The event as the calendar shows it; as Graph answered while it cannot be read. */
async function readBack(
  calendar: Calendar,
  answered: CalendarEvent,
  wanted: ForEvent,
): Promise<CalendarEvent> {
  let seen = answered;
  for (const ms of pausesInMs) {
    if (ms > 0) await sleep(ms);
    const read = await attemptCall(() => calendar.event(answered.id));
    if (read.errorKind !== null) break;
    seen = read.answer;
    if (shows(seen, wanted)) break;
  }
  return seen;
}

/** What the invite has lost, the way into the meeting included: the event tells of it besides the body. */
function lostBetween(before: CalendarEvent, after: CalendarEvent): readonly Content[] {
  const inBody = contentLost(before.body?.content ?? '', after.body?.content ?? '');
  const isMeetingLost = before.joinUrl !== '' && after.joinUrl !== before.joinUrl;
  return isMeetingLost && !inBody.includes('join-link') ? [...inBody, 'join-link'] : inBody;
}

async function putBack(calendar: Calendar, before: CalendarEvent, after: CalendarEvent): Promise<boolean> {
  const former = {
    body: before.body?.content ?? '',
    ...(before.end.getTime() !== after.end.getTime() && { end: before.end }),
  };
  await attemptCall(() => calendar.change(after, former));
  const now = await attemptCall(() => calendar.event(before.id));
  return now.errorKind === null && lostBetween(before, now.answer).length === 0;
}
