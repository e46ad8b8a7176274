import type { Attendee } from '../agenda/attendee';
import { canonicalAddress } from '../agenda/canonical';

/** The attendees, with those among them that are booked as rooms (addresses in lower case) told apart. */
export function withRooms(attendees: readonly Attendee[], rooms: readonly string[]): readonly Attendee[] {
  return attendees.map((attendee) =>
    rooms.includes(canonicalAddress(attendee.address)) ? { ...attendee, kind: 'room' } : attendee,
  );
}
