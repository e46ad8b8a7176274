import type { Person } from './agenda';
import type { Attendee } from './attendee';
import { type Identity, identityOf, sameIdentity, samePerson } from './person';

/**
 * The people an invite goes to besides its organizer, each once, in the order of the invite. Rooms and other resources are not
 * people; a distribution list counts once. Classic Outlook lists the organizer among the required attendees
 * (OfficeDev/office-js#2679), and the organizer may be somebody else than the user at the keyboard.
 */
export function otherPeople(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] {
  const found: { person: Person; identity: Identity }[] = [];
  for (const attendee of attendees) {
    if (attendee.kind === 'room' || (organizer !== null && samePerson(attendee, organizer))) continue;
    const identity = identityOf(attendee);
    const index = placeOf(identity, found);
    const entry = { person: { name: attendee.name, address: attendee.address }, identity };
    if (index < 0) found.push(entry);
    // The entry that shows an address says more: it tells namesakes apart.
    else if (found[index]?.identity.address === '') found[index] = entry;
  }
  return found.map(({ person }) => person);
}

/** By address before by name: one address under two names is one person, whoever else has one of the names. */
function placeOf(identity: Identity, found: readonly { identity: Identity }[]): number {
  const byAddress = found.findIndex(
    (earlier) => identity.address !== '' && earlier.identity.address === identity.address,
  );
  return byAddress >= 0 ? byAddress : found.findIndex((earlier) => sameIdentity(earlier.identity, identity));
}

/**
 * The people who need a reason: the other people, without those nobody could name in an agenda (Outlook shows contact lists
 * with neither name nor address, OfficeDev/office-js#4242), for a reason could never be given to them.
 */
export function whoNeedsAReason(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] {
  return otherPeople(attendees, organizer).filter((person) => {
    const { address, name } = identityOf(person);
    return address !== '' || name !== '';
  });
}
