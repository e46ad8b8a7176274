import type { Person } from '../../agenda/agenda';
import type { Attendee } from '../../agenda/attendee';
import { canonicalAddress } from '../../agenda/canonical';
import { otherPeople } from '../../agenda/who-needs-a-reason';

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
