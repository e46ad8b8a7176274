import type { Agenda, Person, Reason } from './agenda';
import { canonicalAddress } from './canonical';
import { textOf } from './json-fields';
import { type NameKeys, nameKeys } from './name-key';

/** What a person is recognised by. */
export interface Identity extends NameKeys {
  /** SMTP address in lower case, or '' when there is none. */
  readonly address: string;
  /** Name in the organisation's directory (Exchange: legacyExchangeDN, X.500) in lower case, or '' when the client shows none. */
  readonly directoryName: string;
}

type Entry = Person & { readonly directoryName?: string };

/** An entry never changes, and a form of hundreds compares each of them at every rest of typing. */
const identities = new WeakMap<Entry, Identity>();

/**
 * What an entry is recognised by, worked out once for each.
 * Some clients show the address in place of the name, and a directory name in place of the address (OfficeDev/office-js#4661).
 */
export function identityOf(person: Entry): Identity {
  const known = identities.get(person);
  if (known) return known;
  const identity = workedOut(person);
  identities.set(person, identity);
  return identity;
}

function workedOut(person: Entry): Identity {
  const [name, given] = [textOf(person.name), textOf(person.address)];
  const address = canonicalAddress(given) || canonicalAddress(name.trim().replace(/^'(.*)'$/, '$1'));
  const directoryName = textOf(person.directoryName) || (given.trim().startsWith('/') ? given : '');
  return { address, directoryName: directoryName.trim().toLowerCase(), ...nameKeys(name) };
}

/** How surely two entries mean one person. */
export const likeness = {
  /** Two people: two names, two addresses, or two entries of the directory. */
  none: 0,
  /** Where either has no address: the same name, and only one of them shows a company. Two different companies are two people. */
  bareName: 1,
  /** Where either has no address: the same name. A company in parentheses counts. */
  name: 2,
  /** The same address, or where either has none the same entry of the directory. */
  address: 3,
} as const;

export function likenessOf(a: Identity, b: Identity): number {
  for (const key of ['address', 'directoryName'] as const)
    if (a[key] !== '' && b[key] !== '') return a[key] === b[key] ? likeness.address : likeness.none;
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

/** `reasonFor` over many people: what the reasons are recognised by is worked out once, and no name is looked up twice. */
export function reasonFinder(reasons: readonly Reason[]): (person: Person) => Reason | null {
  const known = reasons.map((reason): Known => ({ reason, keys: addressKeys(reason.person) }));
  const byAddress = groupedBy(known, ({ keys }) => keys);
  const byName = new Map<string, Reason | null>();
  // Mostly every reason stands beside the address of whom it is for.
  let byBareName: ReadonlyMap<string, readonly Known[]> | null = null;

  function findByName(wanted: Identity): Reason | null {
    byBareName ??= groupedBy(known, ({ reason }) => [identityOf(reason.person).bareName]);
    const alike = byBareName.get(wanted.bareName) ?? [];
    const onePerson = (least: number) =>
      onePersons(alike.filter(({ reason }) => likenessOf(identityOf(reason.person), wanted) >= least));
    return onePerson(likeness.name) ?? onePerson(likeness.bareName);
  }

  return (person) => {
    const [address, directoryName] = addressKeys(person);
    const own = byAddress.get(address) ?? byAddress.get(directoryName);
    if (own) return onePersons(own);
    const wanted = identityOf(person);
    const { name, bareName } = wanted;
    // Nobody has this very address, so what is found depends on the name and on whether there is an address at all.
    const key = [address !== '', directoryName !== '', name, bareName].join();
    if (!byName.has(key)) byName.set(key, findByName(wanted));
    return byName.get(key) ?? null;
  };
}

interface Known {
  readonly reason: Reason;
  readonly keys: AddressKeys;
}

type AddressKeys = readonly [address: string, directoryName: string];

/** By what an entry is recognised whatever its name. Mostly an address says it, and nobody looks at the name. */
function addressKeys(person: Entry): AddressKeys {
  const given = canonicalAddress(textOf(person.address));
  if (given !== '' && !given.startsWith('/') && !person.directoryName) return [given, ''];
  const { address, directoryName } = identityOf(person);
  return [address, directoryName];
}

function groupedBy<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else if (key !== '') groups.set(key, [entry]);
    }
  return groups;
}

/** The first of the reasons that says something, if they are all one person's; a reason without address fits any of them. */
function onePersons(found: readonly Known[]): Reason | null {
  if (found.length === 1) return found[0]?.reason ?? null;
  const keys = found.map(({ keys: [address, directoryName] }) => address || directoryName);
  const unaddressed = found.filter((_, index) => keys[index] === '');
  const usable = unaddressed.length > 0 ? unaddressed : new Set(keys).size === 1 ? found : [];
  const first = usable.find(({ reason }) => reason.why.trim() !== '') ?? usable[0];
  return first?.reason ?? null;
}
