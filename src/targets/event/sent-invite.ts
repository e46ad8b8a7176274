import type { CalendarEvent } from '../../graph/calendar';
import type { ComposeInvite } from '../../outlook/compose-invite';
import { OfficeCallError } from '../../outlook/office-call';
import { localTimeIn } from '../../outlook/office-context';
import { type MeetingHours, meetingHours } from '../../time/meeting-hours';
import { endAfter } from '../open-form/look-at-time';
import { withLists } from './recipients';
import { type SentSource, sourceOfEvent } from './sent-source';

/** What is kept beside a sent invite, by key: what session data is to an open form, for as long as the page lives. */
export type Kept = Map<string, string>;

export interface WaitingLength {
  readonly was: number;
  readonly minutes: number;
}

/** An invite that is sent, as the organizer's form sees an open one. What is changed here waits until it is sent. */
export interface SentInvite extends ComposeInvite {
  /** The length that waits to be sent, and the one the invite has, in minutes; null where they are the same. */
  waiting(): WaitingLength | null;
  /** When the meeting is for whoever has the invite: without the length that waits. */
  hours(): MeetingHours | null;
  /** Graph has just told what the invite is: what waited has been sent, or is no change any more. */
  take(event: CalendarEvent): void;
}

const inMs = 60_000;

/** Where the length that waits lies beside the answers: a form that is opened again has both. */
const waitingKey = 'syfte.waiting-length';

/** `closePane` closes the form. */
export function createSentInvite(source: SentSource, kept: Kept, closePane: () => void): SentInvite {
  return new Sent(source, kept, closePane);
}

/** Where only an open form can be changed. */
async function notHere(call: string): Promise<never> {
  throw new OfficeCallError(call, 'unavailable', null, 'the invite is not open for editing');
}

const nothingToStop = async () => () => {};

class Sent implements SentInvite {
  private minutes: number | null = null;

  constructor(
    private source: SentSource,
    private readonly kept: Kept,
    readonly closePane: () => void,
  ) {
    const waited = Number(kept.get(waitingKey) ?? Number.NaN);
    if (!Number.isNaN(waited)) this.wait(waited);
  }

  waiting = (): WaitingLength | null => {
    const was = minutesOf(this.source);
    return this.minutes === null || was === null ? null : { was, minutes: this.minutes };
  };

  hours = (): MeetingHours | null => meetingHours(this.source);

  take = (event: CalendarEvent): void => {
    const attendees = withLists(event.attendees, this.source.attendees);
    this.source = sourceOfEvent({ ...asDated(event, this.source), attendees });
    if (this.minutes !== null) this.wait(this.minutes);
  };

  attendees = async () => this.source.attendees;
  attendeesIn = async (field: 'required' | 'optional') =>
    this.source.attendees.filter(
      ({ address }) => this.source.optional.some((one) => one.address === address) === (field === 'optional'),
    );
  addOptional = () => notHere('optionalAttendees.addAsync');
  setRequired = () => notHere('requiredAttendees.setAsync');
  rooms = () => this.source.rooms();
  organizer = async () => this.source.organizer;
  subject = async () => this.source.subject;
  start = async () => this.source.start ?? notHere('start');
  end = async () => {
    const { start, end } = this.source;
    return (start && this.minutes !== null ? endAfter(start, this.minutes) : end) ?? notHere('end');
  };
  setEnd = async (end: Date) => {
    const start = await this.start();
    this.wait((end.getTime() - start.getTime()) / inMs);
  };
  repeats = async () => {
    // A meeting of which nobody says how it repeats has a length of its own all the same.
    if (!this.source.isOwn) return notHere('recurrence');
    const repeats = this.source.repeats ?? { kind: 'single' as const, timeZone: null };
    const { minutes } = this;
    return repeats.kind === 'series' && minutes !== null ? { ...repeats, minutes } : repeats;
  };
  seriesId = async () => this.source.seriesId;
  setSeriesMinutes = async (minutes: number) => this.wait(minutes);
  localTime = localTimeIn;
  isAllDay = async () => this.source.isAllDay ?? notHere('isAllDayEvent');
  isPrivate = async () => this.source.isPrivate;
  categories = () => this.source.categories();
  id = async () => this.source.id || null;

  bodyType = async () => this.source.bodyType;
  bodyHtml = () => this.source.bodyHtml();
  setBody = () => notHere('body.setAsync');
  prependBody = () => notHere('body.prependAsync');

  session = async () => Object.fromEntries(this.kept);
  keepInSession = async (key: string, value: string) => void this.kept.set(key, value);
  removeFromSession = async (key: string) => void this.kept.delete(key);

  showNotice = async () => {};
  clearNotice = async () => {};
  // Nothing is heard of a meeting that nobody edits here.
  onAttendeesChanged = nothingToStop;
  onTimeChanged = nothingToStop;
  openedWith = async () => '';

  private wait(minutes: number): void {
    const now = minutesOf(this.source);
    this.minutes = now !== null && Math.round(now) === Math.round(minutes) ? null : minutes;
    if (this.minutes === null) this.kept.delete(waitingKey);
    else this.kept.set(waitingKey, String(this.minutes));
  }
}

/** A series is dated by its next meeting here, and by its first, perhaps years ago, in Graph. */
function asDated(event: CalendarEvent, { start }: SentSource): CalendarEvent {
  if (event.kind !== 'series' || !start) return event;
  return { ...event, start, end: new Date(start.getTime() + event.end.getTime() - event.start.getTime()) };
}

function minutesOf({ start, end }: SentSource): number | null {
  return start && end ? (end.getTime() - start.getTime()) / inMs : null;
}
