import type { Person } from '../../src/agenda/agenda';
import type { Attendee } from '../../src/agenda/attendee';

/** `aPerson('Anna Ek')` is Anna Ek <anna.ek@contoso.example>; give an address of your own, or '' for none. */
export function aPerson(name: string, address = addressFor(name)): Person {
  return { name, address };
}

/** A person in an invite; `kind` makes it a distribution list or a room. */
export function anAttendee(
  name: string,
  options: { address?: string; kind?: Attendee['kind'] } = {},
): Attendee {
  return { name, address: options.address ?? addressFor(name), kind: options.kind ?? 'person' };
}

function addressFor(name: string): string {
  const local = name
    .normalize('NFD')
    .replace(/[^a-zA-Z ]/g, '')
    .trim()
    .replace(/ +/g, '.')
    .toLowerCase();
  return `${local}@contoso.example`;
}

export const anna = aPerson('Anna Ek');
export const bo = aPerson('Bo Berg');
export const cecilia = aPerson('Cecilia Dahl');
export const dan = aPerson('Dan Öst');
