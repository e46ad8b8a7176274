import type { Person } from './agenda';
import type { Attendee } from './attendee';
import { canonicalAddress } from './canonical';
import { textOf } from './json-fields';
import { type Identity, identityOf, likeness, likenessOf } from './person';

interface Entry {
  person: Person;
  identity: Identity;
}

/**
 * Those of one name, in the order of the invite. Any two of them show two addresses or two entries of the directory, else they were taken for one. So
 * whoever comes is one with the first that lacks what they show, or with none: nobody is compared with each of thousands.
 */
interface Namesakes {
  readonly first: Entry;
  readonly withoutAddress: Set<Entry>;
  readonly withoutDirectoryName: Set<Entry>;
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
  const people = byAddressAlone(attendees, organizer) ?? workedOut(attendees, organizer);
  others.set(attendees, { organizer, people });
  return people;
}

/**
 * The same, sooner, where everybody shows an address and nobody an entry of the directory, as in nearly every invite: then the address decides alone,
 * and no name is looked at. Null for other invites.
 */
function byAddressAlone(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] | null {
  const people: Person[] = [];
  const known = new Set<string>();
  if (organizer) known.add(canonicalAddress(textOf(organizer.address)));
  for (const { name, address, kind, directoryName } of attendees) {
    if (kind === 'room') continue;
    const key = canonicalAddress(textOf(address));
    if (key.startsWith('/') || directoryName) return null;
    // One look for each: a set grows by whom it has not had.
    const before = known.size;
    if (known.add(key).size > before) people.push({ name, address });
  }
  return known.has('') ? null : people;
}

function workedOut(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] {
  const host = organizer && identityOf(organizer);
  const found: Entry[] = [];
  const byAddress = new Map<string, Entry>();
  const byName = new Map<string, Namesakes>();
  for (const attendee of attendees) {
    const { name, address, kind } = attendee;
    const identity = identityOf(attendee);
    if (kind === 'room' || (host && likenessOf(identity, host) > likeness.none)) continue;
    // By address before by name: one address under two names is one person, whoever else has one of the names.
    const earlier =
      byAddress.get(identity.address) ??
      byAddress.get(identity.directoryName) ??
      namesakeOf(identity, byName.get(identity.name));
    const entry = earlier ?? { person: { name, address }, identity };
    if (!earlier) found.push(entry);
    // The entry that shows an address says more: it tells namesakes apart.
    else if (entry.identity.address === '' && identity.address !== '') entry.person = { name, address };
    entry.identity = {
      ...entry.identity,
      address: entry.identity.address || identity.address,
      directoryName: entry.identity.directoryName || identity.directoryName,
    };
    noteNamesake(byName, entry);
    for (const key of [entry.identity.address, entry.identity.directoryName])
      if (key !== '') byAddress.set(key, entry);
  }
  return found.map(({ person }) => person);
}

/** Whoever of the same name may be the same person, as far as both of them show. */
function namesakeOf(identity: Identity, namesakes: Namesakes | undefined): Entry | null {
  if (!namesakes) return null;
  const { first, withoutAddress, withoutDirectoryName } = namesakes;
  const { address, directoryName } = identity;
  const [one] = address !== '' ? withoutAddress : directoryName !== '' ? withoutDirectoryName : [first];
  return one && likenessOf(one.identity, identity) > likeness.bareName ? one : null;
}

function noteNamesake(byName: Map<string, Namesakes>, entry: Entry): void {
  const { name, address, directoryName } = entry.identity;
  const known = byName.get(name) ?? {
    first: entry,
    withoutAddress: new Set<Entry>(),
    withoutDirectoryName: new Set<Entry>(),
  };
  byName.set(name, known);
  if (address === '') known.withoutAddress.add(entry);
  else known.withoutAddress.delete(entry);
  if (directoryName === '') known.withoutDirectoryName.add(entry);
  else known.withoutDirectoryName.delete(entry);
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
  if (canonicalAddress(textOf(person.address)) !== '') return true;
  const { address, name } = identityOf(person);
  return address !== '' || name !== '';
}
