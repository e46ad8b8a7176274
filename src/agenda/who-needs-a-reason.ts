import type { Person } from './agenda';
import type { Attendee } from './attendee';
import { type Identity, identityOf, likeness, likenessOf } from './person';

interface Entry {
  person: Person;
  identity: Identity;
}

/**
 * The people an invite goes to besides its organizer, each once, in the order of the invite. Rooms and other resources are not
 * people; a distribution list counts once. Classic Outlook lists the organizer among the required attendees
 * (OfficeDev/office-js#2679), and the organizer may be somebody else than the user at the keyboard.
 */
export function otherPeople(attendees: readonly Attendee[], organizer: Person | null): readonly Person[] {
  const host = organizer && identityOf(organizer);
  const people = knownPeople();
  for (const attendee of attendees) {
    const identity = identityOf(attendee);
    if (attendee.kind === 'room' || (host && likenessOf(identity, host) > likeness.none)) continue;
    people.add({ person: { name: attendee.name, address: attendee.address }, identity });
  }
  return people.all();
}

/** Gathers people, each once, without comparing each with each: 5,000 attendees are twelve million pairs. */
function knownPeople() {
  const entries: Entry[] = [];
  const byAddress = new Map<string, Entry>();
  /** By name and what they lack: whoever has none, too, or the other one, may be the same person. */
  const byName = new Map<string, Set<Entry>>();
  const lacks = ({ address, directoryName }: Identity) => [
    '',
    ...(address === '' ? ['address'] : []),
    ...(directoryName === '' ? ['directoryName'] : []),
  ];

  function remember(entry: Entry): void {
    const { address, directoryName, name } = entry.identity;
    for (const key of [address, directoryName]) if (key !== '') byAddress.set(key, entry);
    for (const lack of lacks(entry.identity)) {
      const key = `${lack}:${name}`;
      byName.set(key, (byName.get(key) ?? new Set()).add(entry));
    }
  }

  function forget(entry: Entry): void {
    for (const lack of lacks(entry.identity)) byName.get(`${lack}:${entry.identity.name}`)?.delete(entry);
  }

  /** By address before by name: one address under two names is one person, whoever else has one of the names. */
  function find({ address, directoryName, name }: Identity): Entry | undefined {
    const lack = address !== '' ? 'address' : directoryName !== '' ? 'directoryName' : '';
    const [namesake] = name === '' ? [] : (byName.get(`${lack}:${name}`) ?? []);
    return byAddress.get(address) ?? byAddress.get(directoryName) ?? namesake;
  }

  return {
    add({ person, identity }: Entry): void {
      const earlier = find(identity);
      if (!earlier) {
        const entry = { person, identity };
        entries.push(entry);
        remember(entry);
        return;
      }
      forget(earlier);
      const { address, directoryName } = earlier.identity;
      // The entry that shows an address says more: it tells namesakes apart.
      if (address === '' && identity.address !== '') earlier.person = person;
      earlier.identity = {
        ...earlier.identity,
        address: address || identity.address,
        directoryName: directoryName || identity.directoryName,
      };
      remember(earlier);
    },
    all: (): readonly Person[] => entries.map(({ person }) => person),
  };
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
