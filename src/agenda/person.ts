import type { Agenda, Person, Reason } from './agenda';
import { canonicalAddress } from './canonical';
import { type NameKeys, nameKeys } from './name-key';
import { textOf } from './text-of';

/** What a person is recognised by. Work it out once per person when many are compared. */
export interface Identity extends NameKeys {
  /** SMTP address in lower case, or '' when there is none. */
  readonly address: string;
}

/** Some clients show the address in place of the name, and an Exchange DN in place of the address (OfficeDev/office-js#4661). */
export function identityOf(person: Person): Identity {
  const name = textOf(person.name);
  const address =
    canonicalAddress(textOf(person.address)) || canonicalAddress(name.trim().replace(/^'(.*)'$/, '$1'));
  return { address, ...nameKeys(name) };
}

/** How surely two entries mean one person. */
export const likeness = {
  /** Two people. */
  none: 0,
  /** Where either has no address: the same name, and only one of them shows a company. Two different companies are two people. */
  bareName: 1,
  /** Where either has no address: the same name. A company in parentheses counts. */
  name: 2,
  /** The same address. */
  address: 3,
} as const;

export function likenessOf(a: Identity, b: Identity): number {
  if (a.address !== '' && b.address !== '') return a.address === b.address ? likeness.address : likeness.none;
  if (a.name !== '' && a.name === b.name) return likeness.name;
  const oneShowsNone = a.name === a.bareName || b.name === b.bareName;
  return oneShowsNone && a.bareName !== '' && a.bareName === b.bareName ? likeness.bareName : likeness.none;
}

/**
 * Whether two entries mean one person. The address decides when both have one, so namesakes stay apart; else the name does,
 * without regard to case, blanks, Unicode form, "Berg, Bo" for "Bo Berg", or a company that only one of them shows.
 */
export function samePerson(a: Person, b: Person): boolean {
  return likenessOf(identityOf(a), identityOf(b)) > likeness.none;
}

/**
 * The reason that an agenda gives for a person, or null. The exact address first; then the name, where either side has no
 * address; last the name without its company. A name that fits the reasons of two addresses fits neither.
 */
export function reasonFor(agenda: Agenda, person: Person): Reason | null {
  return reasonFinder(agenda.reasons)(person);
}

/** `reasonFor` over many people: what the reasons are recognised by is worked out once, and nobody looks at each of hundreds. */
export function reasonFinder(reasons: readonly Reason[]): (person: Person) => Reason | null {
  const known = knownPeople<Known>();
  for (const reason of reasons) known.add({ reason, identity: identityOf(reason.person) });
  return (person) => {
    const wanted = identityOf(person);
    const onePerson = (least: number) => onePersons(known.alike(wanted, least));
    return onePerson(likeness.address) ?? onePerson(likeness.name) ?? onePerson(likeness.bareName);
  };
}

interface Known {
  readonly reason: Reason;
  readonly identity: Identity;
}

/** Entries by what they are recognised by, so that nobody compares each with each: 500 attendees are 125,000 pairs. */
export function knownPeople<Entry extends { readonly identity: Identity }>() {
  const groups = new Map<string, Entry[]>();
  return {
    /** An entry that has changed is added again. */
    add(entry: Entry): void {
      for (const key of keysOf(entry.identity)) groups.set(key, [...(groups.get(key) ?? []), entry]);
    },
    /** The entries that are at least that surely this person, in the order in which they were added. */
    alike: (wanted: Identity, least: number): readonly Entry[] =>
      keysOf(wanted)
        .flatMap((key) => groups.get(key) ?? [])
        .filter(({ identity }) => likenessOf(identity, wanted) >= least),
  };
}

/** Two who have neither in common are two people. */
function keysOf({ address, bareName }: Identity): readonly string[] {
  return [address, bareName].filter((key) => key !== '');
}

/** The first of the reasons that says something, if they are all one person's; a reason without address fits any of them. */
function onePersons(found: readonly Known[]): Reason | null {
  const unaddressed = found.filter(({ identity }) => identity.address === '');
  const addresses = new Set(found.map(({ identity }) => identity.address));
  const usable = unaddressed.length > 0 ? unaddressed : addresses.size === 1 ? found : [];
  const first = usable.find(({ reason }) => reason.why.trim() !== '') ?? usable[0];
  return first?.reason ?? null;
}
