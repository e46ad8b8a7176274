import type { Contact } from './contact';

const person = (name: string, address: string): Contact => ({ name, address, kind: 'person' });

/** The example address book. Two people are called Bo Berg, two Cecilia Dahl: names do not tell people apart, addresses do. */
export const directory: readonly Contact[] = [
  person('Anna Ek', 'anna.ek@contoso.example'),
  person('Bo Berg', 'bo.berg@contoso.example'),
  person('Cecilia Dahl', 'cecilia.dahl@contoso.example'),
  person('Dan Öst', 'dan.ost@contoso.example'),
  person('Eva Lind', 'eva.lind@contoso.example'),
  person('Berg, Bo', 'bo.berg2@contoso.example'),
  { name: 'Frida Quist', address: 'frida@fabrikam.example', kind: 'external' },
  { name: 'Cecilia Dahl', address: 'cecilia.dahl@fabrikam.example', kind: 'external' },
  { name: 'Sales team', address: 'sales@contoso.example', kind: 'list' },
  { name: 'Room Lake', address: 'room.lake@contoso.example', kind: 'room' },
  { name: 'Room Forest', address: 'room.forest@contoso.example', kind: 'room' },
];

/** Who reads what is sent to a list, by its address. */
const members: Readonly<Record<string, readonly string[]>> = {
  'sales@contoso.example': ['dan.ost@contoso.example', 'eva.lind@contoso.example'],
};

/** Addresses of the lists that somebody reads. */
export function listsOf(address: string): readonly string[] {
  return Object.entries(members).flatMap(([list, readers]) => (readers.includes(address) ? [list] : []));
}

/** Who can sit at the keyboard: people of the organisation. */
export const people: readonly Contact[] = directory.filter(({ kind }) => kind === 'person');

/** The rooms that can be booked. */
export const rooms: readonly Contact[] = directory.filter(({ kind }) => kind === 'room');

const anAddress = /^[^\s<>"@]+@[^\s<>"@]+\.[^\s<>"@]+$/;

const named = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/;

/**
 * What Outlook makes of text typed in an attendee field: somebody in the address book by full name or address, any other
 * address as itself (`Name <address>` too), and null for a name it does not know (which then stays on the form, unseen by add-ins).
 */
export function resolve(typed: string): Contact | null {
  const [, name, address] = named.exec(typed) ?? [];
  if (address !== undefined && anAddress.test(address.trim())) return contactOf(address, name ?? '');
  const wanted = typed.trim().toLowerCase();
  const known = directory.find(({ name, address }) => name.toLowerCase() === wanted || address === wanted);
  if (known) return known;
  return anAddress.test(wanted) ? { name: wanted, address: wanted, kind: 'external' } : null;
}

/** The contact that has this address, or one made of name and address where the address book has none. */
export function contactOf(address: string, name: string): Contact {
  const wanted = address.trim().toLowerCase();
  const known = directory.find((contact) => contact.address === wanted);
  return known ?? { name: name || wanted, address: wanted, kind: 'external' };
}
