import type { Person } from '../../agenda/agenda';
import type { Attendee } from '../../agenda/attendee';
import { canonicalAddress } from '../../agenda/canonical';
import { otherPeople } from '../../agenda/who-needs-a-reason';
import type { InviteSnapshot } from '../../form/form-target';
import type { UndoTime } from '../../form/time-state';
import type { CalendarEvent } from '../../graph/calendar';

/** Of a meeting in a series: this meeting alone, or every one. */
export type UpdateScope = 'occurrence' | 'series';

/** What the organizer is asked before an update goes out. */
export interface UpdateQuestion {
  readonly recipients: Recipients;
  /** What is chosen; null for a meeting that is not known to be one of a series. */
  readonly scope: UpdateScope | null;
  readonly hasAgenda: boolean;
  /** It tells what came of this one meeting, so that no other of its series can be chosen. */
  readonly hasOutcome: boolean;
  /** The length that goes out, and the one it replaces; null where the time stays. */
  readonly time: UndoTime | null;
  /** The calendar said something else than was asked about the first time. */
  readonly isAgain: boolean;
}

/** The question as far as the form knows. */
export function updateQuestion(
  { judged }: InviteSnapshot,
  rest: Pick<UpdateQuestion, 'scope' | 'hasAgenda' | 'hasOutcome' | 'time'>,
): UpdateQuestion {
  return { recipients: recipientsOf(judged.attendees, judged.organizer), ...rest, isAgain: false };
}

/**
 * The question once more, where what was agreed to is not what would happen: the calendar says that others get mail, or that the meeting is
 * one of a series. Null when all is as it was asked. `event` is the meeting, `target` what would be changed: it, or its series.
 */
export function askedAgain(
  question: UpdateQuestion,
  event: CalendarEvent,
  target: CalendarEvent,
  { judged }: InviteSnapshot,
): UpdateQuestion | null {
  const found = recipientsOf(withLists(target.attendees, judged.attendees), target.organizer);
  const isNewToSeries = question.scope === null && event.seriesId !== null;
  if (!isNewToSeries && areAsMany(found, question.recipients)) return null;
  const scope = isNewToSeries ? 'occurrence' : question.scope;
  return { ...question, recipients: found, scope, isAgain: true };
}

/** Who gets mail when an invite is updated: everyone on it but the organizer. A room is nobody. */
export interface Recipients {
  readonly people: number;
  /** Names of the distribution lists, which reach nobody knows how many. */
  readonly lists: readonly string[];
}

export function recipientsOf(attendees: readonly Attendee[], organizer: Person | null): Recipients {
  const lists = attendees.filter(({ kind }) => kind === 'list');
  return {
    people: otherPeople(
      attendees.filter(({ kind }) => kind === 'person'),
      organizer,
    ).length,
    lists: lists.map(({ name, address }) => name || address),
  };
}

/** Whether the same number of mails goes out. Not everyone who tells about attendees knows which of them are lists. */
export function areAsMany(one: Recipients, other: Recipients): boolean {
  return one.people + one.lists.length === other.people + other.lists.length;
}

/** Graph shows a distribution list as one attendee like any other; where Outlook has told which of them are lists, they are. */
export function withLists<T extends Attendee>(
  attendees: readonly T[],
  told: readonly Attendee[],
): readonly T[] {
  const lists = new Set(told.filter(({ kind, address }) => kind === 'list' && address !== '').map(addressOf));
  return attendees.map((one) => (lists.has(addressOf(one)) ? { ...one, kind: 'list' } : one));
}

const addressOf = ({ address }: Attendee) => canonicalAddress(address);
