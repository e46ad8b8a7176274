import { type Clock, systemClock } from '../../async/clock';
import { type AgendaWritten, type WriteRequest, writeAgenda } from '../../form/write-agenda';
import {
  type Goal,
  type InviteTransport,
  type InviteWritten,
  type Sent,
  writeInvite,
} from '../../form/write-invite';
import { type Calendar, type CalendarEvent, type EventChange, lastDayOf } from '../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../graph/graph-call-error';
import { parseBody } from '../../invite/parse-body';
import { endAfter, minutesOfSpan } from '../../time/span';

/** What is to stand in an event on the calendar. */
export interface ForEvent extends WriteRequest {
  /** A new length in minutes, in the same update: from wherever the event starts by then. */
  readonly minutes?: number | undefined;
}

/**
 * Graph did not do it. `isSent` says whether the update can be out all the same; to try again is safe in any case: what stands there by then
 * is not written again.
 */
type NotDone = {
  readonly kind: 'graph-error';
  readonly because: GraphErrorKind;
  readonly isSent: 'no' | 'perhaps';
};

/** The event, as it now is on the calendar. */
interface AsItIs {
  readonly event: CalendarEvent;
}

type Written = AgendaWritten<GraphErrorKind>;

/**
 * What came of it. Attendees got an update with `written`, `not-seen`, `put-back` and `not-put-back`, perhaps with an `isSent: 'perhaps'`, and
 * with nothing else.
 */
export type EventWritten =
  | (AsItIs & Extract<Written, { kind: 'written' | 'already-there' | 'conflict' | 'not-seen' }>)
  | Extract<
      Written,
      { kind: 'plain-text' | 'emptied' | 'changing' | 'refused' | 'put-back' | 'not-put-back' }
    >
  | NotDone;

/** What came of giving an event another length, or a series an end; the same kinds, without an agenda. */
export type LengthWritten =
  | (AsItIs & { readonly kind: 'written' | 'already-there' | 'not-seen' })
  | Extract<Written, { kind: 'changing' | 'put-back' | 'not-put-back' }>
  | NotDone;

/** ms before each further look at what was written; Exchange shows it at once, or a moment later. */
const readBackDelays = [500, 1500];

/** What a change of an event needs besides. */
export interface EventWriteOptions {
  /** @default the system's */
  readonly clock?: Clock;
  /** Hosts of the organisation's own meetings (`Policy.meetingHosts`), whose links may not go missing. @default [] */
  readonly meetingHosts?: readonly string[];
}

/**
 * Puts the agenda, and a new end where one is wanted, into an event on the calendar through Graph, in one update, and reads it back. Nothing is
 * sent when nothing changes, and nothing is sent twice: a change goes with the version that was read, and one whose answer was lost is looked
 * for before anything else is done. Never rejects.
 */
export async function writeToEvent(
  calendar: Calendar,
  id: string,
  { minutes, ...request }: ForEvent,
  { clock = systemClock, meetingHosts }: EventWriteOptions = {},
): Promise<EventWritten> {
  const transport = eventTransport(calendar, id, { meetingHosts });
  const written = await writeAgenda(transport, request, { minutes, clock });
  switch (written.kind) {
    case 'written':
    case 'already-there':
    case 'conflict':
    case 'not-seen':
      return { ...written, event: transport.event() };
    case 'unread':
    case 'unwritten':
      return { kind: 'graph-error', because: written.failure, isSent: written.isOut };
    default:
      return written;
  }
}

/**
 * Gives an event on the calendar another length, in minutes, and leaves its body alone. Sent, read back and put back as an agenda is: a new end
 * alone has cost the way into the meeting (microsoftgraph/msgraph-sdk-dotnet#2895). Never rejects.
 */
export async function writeLength(
  calendar: Calendar,
  id: string,
  minutes: number,
  { clock = systemClock, meetingHosts }: EventWriteOptions = {},
): Promise<LengthWritten> {
  const transport = eventTransport(calendar, id, { takesText: true, meetingHosts });
  const isMet: Goal<never>['isMet'] = (reading) => reading.minutes === minutes;
  const goal: Goal<never> = {
    isMet,
    plan: (reading) => (isMet(reading) ? { kind: 'already-there' } : { kind: 'write', change: { minutes } }),
  };
  return withoutAgenda(await writeInvite(transport, goal, clock), transport);
}

function withoutAgenda(
  written: InviteWritten<never, GraphErrorKind>,
  transport: EventTransport,
): LengthWritten {
  switch (written.kind) {
    case 'written':
    case 'already-there':
    case 'not-seen':
      return { kind: written.kind, event: transport.event() };
    case 'unread':
    case 'unwritten':
      return { kind: 'graph-error', because: written.failure, isSent: written.isOut };
    case 'plain-text':
    case 'refused':
      return { kind: 'graph-error', because: 'failed', isSent: 'no' };
    default:
      return written;
  }
}

/**
 * Ends a series on a day, as yyyy-mm-dd, and leaves all else alone. Sent, read back and put back as an agenda is. Never rejects. `already-there`: it
 * ends on that day, or sooner.
 */
export async function writeLastDay(
  calendar: Calendar,
  id: string,
  day: string,
  { clock = systemClock, meetingHosts }: EventWriteOptions = {},
): Promise<LengthWritten> {
  const transport = eventTransport(calendar, id, { takesText: true, meetingHosts });
  // What is read is an event of this transport.
  const isMet = () => {
    const last = lastDayOf(transport.event());
    return last !== null && last <= day;
  };
  const goal: Goal<never> = {
    isMet,
    plan: () => (isMet() ? { kind: 'already-there' } : { kind: 'write', change: { until: day } }),
  };
  return withoutAgenda(await writeInvite(transport, goal, clock), transport);
}

interface EventTransport extends InviteTransport<GraphErrorKind> {
  /** As it was last read. */
  event(): CalendarEvent;
}

/** The event on the calendar, through Graph: each change goes with the version that was read (If-Match), and mails everybody an update. */
function eventTransport(
  calendar: Calendar,
  id: string,
  {
    takesText = false,
    meetingHosts = [],
  }: { readonly takesText?: boolean; readonly meetingHosts: readonly string[] | undefined },
): EventTransport {
  let latest: CalendarEvent | null = null;
  const readings = new WeakMap<object, CalendarEvent>();

  return {
    readBackDelays,
    event() {
      if (!latest) throw new Error('The event was never read.');
      return latest;
    },
    async read() {
      try {
        const event = await calendar.event(id);
        // What an attendee changes stays in their own copy; nobody else would ever see it.
        if (!event.isOrganizer) return failed('forbidden');
        if (event.isCancelled) return failed('gone');
        // An answer without a body says nothing about the body.
        if (event.body === null) return failed('failed');
        if (event.body.type === 'text' && !takesText) return { kind: 'plain-text' };
        latest = event;
        const reading = {
          body: parseBody(event.body.content, { today: event.start, meetingHosts }),
          version: event.etag,
          joinUrl: event.joinUrl,
          minutes: minutesOfSpan(event),
        };
        readings.set(reading, event);
        return { kind: 'read', reading };
      } catch (error) {
        return failed(kindOf(error));
      }
    },
    async write({ body, minutes, until }, over) {
      const event = readings.get(over);
      if (!event) throw new Error('A change of an event that was not read.');
      const agenda: EventChange = {
        ...(body === undefined ? {} : { body }),
        ...(until === undefined ? {} : { until }),
      };
      if (minutes === undefined) return change(calendar, event, agenda);
      const sent = await change(calendar, event, { ...agenda, end: endAfter(event.start, minutes) });
      const isZoneRefused = sent.kind === 'failed' && sent.failure === 'time-zone';
      if (!isZoneRefused || body === undefined) return sent;
      const without = await change(calendar, event, agenda);
      return without.kind === 'taken' ? { ...without, hasOldLength: true } : without;
    },
  };
}

function failed(failure: GraphErrorKind) {
  return { kind: 'failed', failure, isSilent: failure === 'timed-out' } as const;
}

async function change(
  calendar: Calendar,
  event: CalendarEvent,
  wanted: EventChange,
): Promise<Sent<GraphErrorKind>> {
  try {
    const { etag } = await calendar.change(event, wanted);
    return { kind: 'taken', version: etag };
  } catch (error) {
    const failure = kindOf(error);
    if (failure === 'conflict') return { kind: 'changed-meanwhile' };
    return { kind: 'failed', failure, ...afterError(error) };
  }
}

/**
 * Whether a change can have been made although its answer is an error: nobody knows where no answer came, where a gateway answered for the
 * server, and where what came with a good status was none.
 */
function afterError(error: unknown): { readonly isOut: 'no' | 'perhaps'; readonly isOver: boolean } {
  if (!(error instanceof GraphCallError)) return { isOut: 'perhaps', isOver: false };
  const { kind, status, call } = error;
  const isLost = kind === 'offline' || kind === 'timed-out' || kind === 'busy' || kind === 'failed';
  const isRefused = status !== null && status >= 400 && status < 500;
  // A reading that comes before the change.
  if (!isLost || isRefused || call.startsWith('GET')) return { isOut: 'no', isOver: true };
  return { isOut: 'perhaps', isOver: status !== null && status >= 500 && status !== 502 && status !== 504 };
}

function kindOf(error: unknown): GraphErrorKind {
  return error instanceof GraphCallError ? error.kind : 'failed';
}
