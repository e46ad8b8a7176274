import { canonicalAddress, canonicalLine } from '../../../agenda/canonical';
import { otherPeople } from '../../../agenda/who-needs-a-reason';
import type { CalendarEvent } from '../../../graph/calendar-event';

/** Who an event goes to. */
export interface Crowd {
  /** The people besides the organizer; a distribution list is one, for nobody can tell here how many read it. */
  readonly others: number;
  readonly hasLists: boolean;
  /** The same for the same people, in whatever order: tells a meeting that was changed by itself from its series. */
  readonly key: string;
}

export function crowdOf({ attendees, organizer }: Pick<CalendarEvent, 'attendees' | 'organizer'>): Crowd {
  const others = otherPeople(attendees, organizer);
  const keys = others.map(({ name, address }) => canonicalAddress(address) || canonicalLine(name));
  return {
    others: others.length,
    hasLists: attendees.some(({ kind }) => kind === 'list'),
    key: keys.sort().join('\n'),
  };
}
