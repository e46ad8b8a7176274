import { isBlankAgenda } from '../../agenda/canonical';
import type { PaneState } from '../../form/pane-state';
import type { WriteRequest, WriteResult } from '../../form/write-agenda';
import type { Calendar, CalendarEvent } from '../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../graph/graph-call-error';
import { parseBody } from '../../invite/parse-body';
import type { Language } from '../../text/language';
import { sentInviteWords } from '../../text/sent-invite';
import { meetingStart } from './meeting-start';
import { saidAsError, saidOfError } from './said-of-error';
import type { SentInvite } from './sent-invite';
import { type Asking, askedAgain } from './update-question';
import { type EventWritten, type ForEvent, writeLength, writeToEvent } from './write-to-event';

export interface Update {
  readonly calendar: Calendar;
  /** Learns what the invite is afterwards. */
  readonly invite: SentInvite;
  readonly wanted: WriteRequest;
  /** What was agreed to. */
  readonly asking: Asking;
  readonly state: PaneState;
  readonly language: Language;
}

/** What came of it; or what is to be asked once more before anything is sent. */
export type Updated = WriteResult | { readonly kind: 'ask-again'; readonly asking: Asking };

/** Puts the agenda, and the length that waits, into the meeting or its series, in one update. Never rejects. */
export async function sendUpdate(update: Update, reading: Promise<CalendarEvent>): Promise<Updated> {
  const { calendar, asking, state, language } = update;
  const words = sentInviteWords(language);
  try {
    const event = await reading;
    if (event.isCancelled) return saidAsError(words.cancelled);
    if (!event.isOrganizer) return saidAsError(words.notYours);
    const series = asking.reach === 'series' ? event.seriesId : null;
    const target = series === null ? event : await calendar.event(series);
    const again = askedAgain(asking, event, target, state);
    return again ? { kind: 'ask-again', asking: again } : await sendTo(update, event, target);
  } catch (error) {
    return saidOfError(kindOf(error), 'no', language);
  }
}

async function sendTo(update: Update, event: CalendarEvent, target: CalendarEvent): Promise<WriteResult> {
  const { calendar, invite, wanted, state } = update;
  const minutes = invite.waiting()?.minutes;
  // An agenda that says nothing is none: the new time goes out alone.
  if (minutes !== undefined && !state.block && isBlankAgenda(wanted.agenda))
    return sendTime(update, event, target, minutes);
  const start = startOf(update, event, target);
  const written = await writeToEvent(calendar, target.id, { ...wanted, start, minutes });
  return isIn(written) ? taken(update, event, written) : notWritten(update, event, written);
}

async function sendTime(
  update: Update,
  event: CalendarEvent,
  target: CalendarEvent,
  minutes: number,
): Promise<WriteResult> {
  const { calendar, asking, language } = update;
  const words = sentInviteWords(language);
  const written = await writeLength(calendar, target.id, minutes);
  switch (written.kind) {
    case 'graph-error':
      return saidOfError(written.because, written.isSent, language);
    case 'changing':
      return saidAsError(words.changing);
    case 'put-back':
      return saidAsError(words.putBack);
    case 'not-put-back':
      return saidAsError(words.notPutBack);
    case 'not-seen':
      return saidAsError(words.lengthNotSeen);
    default: {
      await take(update, event, written.event);
      const text = written.kind === 'written' ? words.sent(asking.recipients) : words.sentAlready;
      return { kind: 'said', text, isTrouble: false };
    }
  }
}

/** When the meetings start: a meeting that was moved by itself does not give its series other clock times. */
function startOf({ wanted }: Update, event: CalendarEvent, target: CalendarEvent): ForEvent['start'] {
  return target.id !== event.id && event.kind === 'exception'
    ? meetingStart(target, wanted.language)
    : wanted.start;
}

type In = Extract<EventWritten, { kind: 'written' | 'already-there' }>;

function isIn(written: EventWritten): written is In {
  return written.kind === 'written' || written.kind === 'already-there';
}

/** The agenda is in; a meeting that was changed by itself need not follow its series. */
async function taken(update: Update, event: CalendarEvent, written: In): Promise<WriteResult> {
  const { asking, language } = update;
  const words = sentInviteWords(language);
  const now = await take(update, event, written.event);
  const block = parseBody(now.body?.content ?? '').block ?? written.block;
  if (block.fingerprint !== written.block.fingerprint) return { ...saidAsError(words.seriesOnly), block };
  const text = written.kind === 'written' ? words.sent(asking.recipients) : words.sentAlready;
  if (written.kind === 'written' && written.hasOldLength)
    return { ...saidAsError(`${text} ${words.oldLength}`), block };
  return { kind: 'said', text, isTrouble: false, block };
}

/** The meeting as it is now that it, or its series, was changed. */
async function take(
  { calendar, invite }: Update,
  event: CalendarEvent,
  changed: CalendarEvent,
): Promise<CalendarEvent> {
  const length = changed.end.getTime() - changed.start.getTime();
  // Where it cannot be read any more it is what its series is.
  const likely = { ...event, body: changed.body, end: new Date(event.start.getTime() + length) };
  const now = changed.id === event.id ? changed : await calendar.event(event.id).catch(() => likely);
  invite.take(now);
  return now;
}

async function notWritten(
  update: Update,
  event: CalendarEvent,
  written: Exclude<EventWritten, In>,
): Promise<WriteResult> {
  const { invite, language } = update;
  switch (written.kind) {
    case 'conflict':
      if (written.event.id === event.id) invite.take(written.event);
      return { kind: 'conflict', block: written.block };
    case 'changing':
      return saidAsError(sentInviteWords(language).changing);
    case 'graph-error':
      return saidOfError(written.because, written.isSent, language);
    case 'refused':
      return written.because === 'join-link-missing'
        ? saidAsError(sentInviteWords(language).joinLinkMissing)
        : { kind: 'refused', because: written.because };
    default:
      return written;
  }
}

function kindOf(error: unknown): GraphErrorKind {
  return error instanceof GraphCallError ? error.kind : 'failed';
}
