import type { Person } from './agenda';
import { canonicalAddress } from './canonical';

/**
 * Who an invite goes to, in Outlook's words. A `list` is a distribution list and counts once, however many read it;
 * a `room` is any resource (room, projector, car): never a person.
 */
export interface Attendee extends Person {
  readonly kind: 'person' | 'list' | 'room';
  /** Among the optional attendees; required ones do not say. */
  readonly isOptional?: boolean;
  /** In place of an address some clients show an entry of the organisation's directory: "/o=ExchangeLabs/…/cn=bo". Nobody can mail to it. */
  readonly directoryName?: string;
}

/** The attendees, with those among them that are booked as rooms (addresses in lower case) told apart. */
export function withRooms(attendees: readonly Attendee[], rooms: readonly string[]): readonly Attendee[] {
  const booked = new Set(rooms);
  return attendees.map((attendee) =>
    booked.has(canonicalAddress(attendee.address)) ? { ...attendee, kind: 'room' } : attendee,
  );
}
