import type { Person } from './agenda';
import type { Attendee } from './attendee';
import { type Identity, identityOf, knownPeople, likeness, likenessOf } from './person';

interface Entry {
  readonly person: Person;
  readonly identity: Identity;
}

/**
 * The people an invite goes to besides its organizer, each once, in the order of the invite. Rooms and other resources are not
 * people; a distribution list counts once. Classic Outlook lists the organizer among the required attendees
 * (OfficeDev/office-js#2679), and the organizer may be somebody else than the user at the keyboard.
 */
export function otherPeople(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] {
  const host = organizer && identityOf(organizer);
  const found: Entry[] = [];
  const known = knownPeople<Entry>();
  for (const { name, address, kind } of attendees) {
    const entry = { person: { name, address }, identity: identityOf({ name, address }) };
    if (kind === 'room' || (host && likenessOf(entry.identity, host) > likeness.none)) continue;
    const like = (least: number) => known.alike(entry.identity, least)[0];
    // By address before by name: one address under two names is one person, whoever else has one of the names.
    const earlier = like(likeness.address) ?? like(likeness.name);
    if (earlier && earlier.identity.address !== '') continue;
    // The entry that shows an address says more: it tells namesakes apart.
    if (earlier) Object.assign(earlier, entry);
    else found.push(entry);
    known.add(earlier ?? entry);
  }
  return found.map(({ person }) => person);
}

/**
 * The people who need a reason: the other people, without those nobody could name in an agenda (Outlook shows contact lists
 * with neither name nor address, OfficeDev/office-js#4242), for a reason could never be given to them.
 */
export function whoNeedsAReason(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] {
  return otherPeople(attendees, organizer).filter(canBeNamed);
}

/** Whether an agenda could name this person at all. */
export function canBeNamed(person: Person): boolean {
  const { address, name } = identityOf(person);
  return address !== '' || name !== '';
}
