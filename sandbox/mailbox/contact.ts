/**
 * Somebody, or something, in the organisation's address book. `external` is a person outside it; a `room` is booked, not
 * asked; a `list` is one address that many read.
 */
export interface Contact {
  readonly name: string;
  readonly address: string;
  readonly kind: 'person' | 'external' | 'list' | 'room';
}

/** office.js 1.1.110 numbers recipient types: 0 other, 1 distribution list, 2 user, 3 external user. */
export function recipientType(kind: Contact['kind']): number {
  return { room: 0, list: 1, person: 2, external: 3 }[kind];
}
