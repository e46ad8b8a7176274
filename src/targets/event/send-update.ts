import { isBlankAgenda } from '../../agenda/canonical';
import type { InviteSnapshot } from '../../form/form-target';
import type { WriteRequest, WriteResult } from '../../form/write-agenda';
import type { Calendar, CalendarEvent } from '../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../graph/graph-call-error';
import { isEmptyBody } from '../../invite/content-lost';
import { parseBody } from '../../invite/parse-body';
import { graphErrorWords } from '../../text/graph-errors';
import type { Language } from '../../text/language';
import { sentInviteWords } from '../../text/sent-invite';
import { meetingStart } from './meeting-start';
import { askedAgain, type UpdateQuestion } from './update-question';
import { type EventWritten, type ForEvent, writeLength, writeToEvent } from './write-to-event';

export interface Update {
  readonly calendar: Calendar;
  readonly request: WriteRequest;
  /** The new length in minutes; null where the time stays. */
  readonly minutes: number | null;
  /** What was agreed to, and the invite that it was asked about. */
  readonly question: UpdateQuestion;
  readonly snapshot: InviteSnapshot;
  /** What the form speaks. */
  readonly language: Language;
  /** Hosts of the organisation's own meetings (`Policy.meetingHosts`). */
  readonly meetingHosts: readonly string[];
  /** Learns what the invite is afterwards. */
  readonly onEvent: (event: CalendarEvent) => void;
}

/** What came of it; or what is to be asked once more before anything is sent. */
export type Updated = WriteResult | { readonly kind: 'ask-again'; readonly question: UpdateQuestion };

/** Puts the agenda, and the length that waits, into the meeting or its series, in one update. Never rejects. */
export async function sendUpdate(update: Update, reading: Promise<CalendarEvent>): Promise<Updated> {
  const { calendar, question, snapshot, language } = update;
  const words = sentInviteWords(language);
  try {
    const event = await reading;
    if (event.isCancelled) return failure(words.cancelled);
    if (!event.isOrganizer) return failure(words.notYours);
    const series = question.scope === 'series' ? event.seriesId : null;
    const target = series === null ? event : await calendar.event(series);
    const again = askedAgain(question, event, target, snapshot);
    return again ? { kind: 'ask-again', question: again } : await sendTo(update, event, target);
  } catch (error) {
    return graphFailure(error instanceof GraphCallError ? error.kind : 'failed', 'no', language);
  }
}

async function sendTo(update: Update, event: CalendarEvent, target: CalendarEvent): Promise<WriteResult> {
  const { calendar, request, minutes, meetingHosts } = update;
  const body = parseBody(target.body?.content ?? '');
  // An agenda that says nothing is none: the new time goes out alone.
  const isTimeAlone = isBlankAgenda(request.agenda) && body.block === null;
  if (minutes !== null && isTimeAlone) return sendTime(update, event, target, minutes);
  const start = startOf(update, event, target);
  const isKnownFilled = request.isKnownFilled || !isEmptyBody(body);
  const forEvent = { ...request, start, isKnownFilled, minutes: minutes ?? undefined };
  const written = await writeToEvent(calendar, target.id, forEvent, { meetingHosts });
  return isIn(written) ? taken(update, event, written) : notWritten(update, event, written);
}

async function sendTime(
  update: Update,
  event: CalendarEvent,
  target: CalendarEvent,
  minutes: number,
): Promise<WriteResult> {
  const { calendar, question, language, meetingHosts } = update;
  const words = sentInviteWords(language);
  const written = await writeLength(calendar, target.id, minutes, { meetingHosts });
  switch (written.kind) {
    case 'graph-error':
      return graphFailure(written.because, written.isSent, language);
    case 'changing':
      return failure(words.changing);
    case 'put-back':
      return failure(words.putBack);
    case 'not-put-back':
      return failure(words.notPutBack);
    case 'not-seen':
      return failure(words.lengthNotSeen);
    default: {
      await take(update, event, written.event);
      const text = written.kind === 'written' ? words.sent(question.recipients) : words.sentAlready;
      return { kind: 'message', text, isError: false };
    }
  }
}

/** When the meetings start: a meeting that was moved by itself does not give its series other clock times. */
function startOf({ request }: Update, event: CalendarEvent, target: CalendarEvent): ForEvent['start'] {
  return target.id !== event.id && event.kind === 'exception'
    ? meetingStart(target, request.language)
    : request.start;
}

type In = Extract<EventWritten, { kind: 'written' | 'already-there' }>;

function isIn(written: EventWritten): written is In {
  return written.kind === 'written' || written.kind === 'already-there';
}

/** The agenda is in; a meeting that was changed by itself need not follow its series. */
async function taken(update: Update, event: CalendarEvent, written: In): Promise<WriteResult> {
  const { question, language } = update;
  const words = sentInviteWords(language);
  const now = await take(update, event, written.event);
  const block = parseBody(now.body?.content ?? '', { today: now.start }).block ?? written.block;
  if (block.fingerprint !== written.block.fingerprint) return { ...failure(words.seriesOnly), block };
  const text = written.kind === 'written' ? words.sent(question.recipients) : words.sentAlready;
  if (written.kind === 'written' && written.hasOldLength) {
    return { ...failure(`${text} ${words.oldLength}`), block };
  }
  return { kind: 'message', text, isError: false, block };
}

/** The meeting as it is now that it, or its series, was changed. */
async function take(
  { calendar, onEvent }: Update,
  event: CalendarEvent,
  changed: CalendarEvent,
): Promise<CalendarEvent> {
  const length = changed.end.getTime() - changed.start.getTime();
  // Where it cannot be read any more it is what its series is.
  const likely = { ...event, body: changed.body, end: new Date(event.start.getTime() + length) };
  const now = changed.id === event.id ? changed : await calendar.event(event.id).catch(() => likely);
  onEvent(now);
  return now;
}

async function notWritten(
  { onEvent, language }: Update,
  event: CalendarEvent,
  written: Exclude<EventWritten, In>,
): Promise<WriteResult> {
  switch (written.kind) {
    case 'conflict':
      if (written.event.id === event.id) onEvent(written.event);
      return { kind: 'conflict', block: written.block };
    case 'changing':
      return failure(sentInviteWords(language).changing);
    case 'emptied':
      return failure(sentInviteWords(language).emptied);
    case 'graph-error':
      return graphFailure(written.because, written.isSent, language);
    case 'refused':
      return written.because === 'join-link-missing'
        ? failure(sentInviteWords(language).joinLinkMissing)
        : { kind: 'refused', because: written.because };
    default:
      return written;
  }
}

type Message = Extract<WriteResult, { kind: 'message' }>;

function failure(text: string): Message {
  return { kind: 'message', text, isError: true };
}

/** What went wrong with Graph or with signing in, as the form says it, and what became of the update. */
function graphFailure(because: GraphErrorKind, isSent: 'no' | 'perhaps', language: Language): Message {
  const { answersStay, perhapsSent } = sentInviteWords(language);
  const what = graphErrorWords(language)[because] ?? '';
  return failure(`${what} ${isSent === 'perhaps' ? perhapsSent : answersStay}`);
}
