import type { Person } from './agenda';
import type { Attendee } from './attendee';
import { type Identity, identityOf, likeness, likenessOf } from './person';

interface Entry {
  person: Person;
  identity: Identity;
}

interface Others {
  readonly organizer: Person | null;
  readonly people: readonly Person[];
}

/** A list of attendees never changes, and of one meeting the same is asked several times, of thousands of meetings. */
const others = new WeakMap<readonly Attendee[], Others>();

/**
 * The people an invite goes to besides its organizer, each once, in the order of the invite. Rooms and other resources are not
 * people; a distribution list counts once. Classic Outlook lists the organizer among the required attendees
 * (OfficeDev/office-js#2679), and the organizer may be somebody else than the user at the keyboard.
 */
export function otherPeople(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] {
  const known = others.get(attendees);
  if (known?.organizer === organizer) return known.people;
  const people = workedOut(attendees, organizer);
  others.set(attendees, { organizer, people });
  return people;
}

function workedOut(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] {
  const host = organizer && identityOf(organizer);
  const found: Entry[] = [];
  const byAddress = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  for (const attendee of attendees) {
    const { name, address, kind } = attendee;
    const identity = identityOf(attendee);
    if (kind === 'room' || (host && likenessOf(identity, host) > likeness.none)) continue;
    const namesakes = byName.get(identity.name) ?? [];
    // By address before by name: one address under two names is one person, whoever else has one of the names.
    const earlier =
      byAddress.get(identity.address) ??
      byAddress.get(identity.directoryName) ??
      namesakes.find(
        (one) =>
          // Of two addresses nobody need be asked twice: thousands may have one name.
          (one.identity.address === '' || identity.address === '') &&
          likenessOf(one.identity, identity) > likeness.bareName,
      );
    const entry = earlier ?? { person: { name, address }, identity };
    if (!earlier) {
      found.push(entry);
      namesakes.push(entry);
      byName.set(identity.name, namesakes);
    } else {
      // The entry that shows an address says more: it tells namesakes apart.
      if (entry.identity.address === '' && identity.address !== '') entry.person = { name, address };
      entry.identity = {
        ...entry.identity,
        address: entry.identity.address || identity.address,
        directoryName: entry.identity.directoryName || identity.directoryName,
      };
    }
    for (const key of [entry.identity.address, entry.identity.directoryName])
      if (key !== '') byAddress.set(key, entry);
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
