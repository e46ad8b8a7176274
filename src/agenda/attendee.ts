import type { Person } from './agenda';

/**
 * Who an invite goes to, in Outlook's words. A `list` is a distribution list and counts once, however many read it;
 * a `room` is any resource (room, projector, car): never a person.
 */
export interface Attendee extends Person {
  readonly kind: 'person' | 'list' | 'room';
  /** Among the optional attendees; required ones do not say. */
  readonly isOptional?: boolean;
}
