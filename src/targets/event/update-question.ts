import type { PaneState } from '../../form/pane-state';
import type { CalendarEvent } from '../../graph/calendar';
import { areAsMany, type Recipients, recipientsOf, withLists } from './recipients';
import type { WaitingLength } from './sent-invite';

/** Of a meeting in a series: this meeting alone, or every one. */
export type Reach = 'meeting' | 'series';

/** What the organizer is asked before an update goes out. */
export interface Asking {
  readonly recipients: Recipients;
  /** What is chosen; null for a meeting that is not known to be one of a series. */
  readonly reach: Reach | null;
  readonly hasAgenda: boolean;
  readonly time: WaitingLength | null;
  /** The calendar said something else than was asked about the first time. */
  readonly isAgain: boolean;
}

/** The question as far as the form knows. */
export function askingOf(
  { look }: Pick<PaneState, 'look'>,
  rest: Pick<Asking, 'reach' | 'hasAgenda' | 'time'>,
): Asking {
  const { attendees, organizer } = look.judged;
  return { recipients: recipientsOf(attendees, organizer), ...rest, isAgain: false };
}

/**
 * The question once more, where what was agreed to is not what would happen: the calendar says that others get mail, or that the meeting is
 * one of a series. Null when all is as it was asked. `event` is the meeting, `target` what would be changed: it, or its series.
 */
export function askedAgain(
  asking: Asking,
  event: CalendarEvent,
  target: CalendarEvent,
  { look }: Pick<PaneState, 'look'>,
): Asking | null {
  const found = recipientsOf(withLists(target.attendees, look.judged.attendees), target.organizer);
  const isNewToSeries = asking.reach === null && event.seriesId !== null;
  if (!isNewToSeries && areAsMany(found, asking.recipients)) return null;
  return { ...asking, recipients: found, reach: isNewToSeries ? 'meeting' : asking.reach, isAgain: true };
}
