import type { Agenda, Person, Reason } from '../../agenda/agenda';
import { canonicalAddress } from '../../agenda/canonical';
import { reasonFor, samePerson } from '../../agenda/person';
import type { InviteAttendee } from '../../outlook/compose-invite';
import type { ReadInvite } from '../../outlook/read-invite';

/**
 * Who reads an invite, as far as the invite itself can tell. Only `invited` and `organizer` are known for sure; the others are told so
 * and read what it says to everyone.
 */
export type Reader =
  | { readonly kind: 'organizer'; readonly names: readonly Person[] }
  /** `names`: who they are, by their own profile and by the invite's attendee list. */
  | {
      readonly kind: 'invited';
      readonly names: readonly Person[];
      readonly reason: Reason | null;
      readonly isOptional: boolean;
    }
  /** Not among the people, but the invite went to lists. `reason` is the one given for a list. */
  | { readonly kind: 'listed'; readonly lists: readonly Person[]; readonly reason: Reason | null }
  /** Somebody of their name is invited, under an address that Outlook does not say is theirs. */
  | { readonly kind: 'alias'; readonly namesake: Person }
  | { readonly kind: 'forwarded' }
  /** Outlook shows no attendees at all. */
  | { readonly kind: 'unknown' };

type Invited = Pick<ReadInvite, 'organizer' | 'attendees'>;

/** Finds `me` in an invite: by address; by name only where one side has no address and the name is on the list once. */
export function readerOf(agenda: Agenda | null, invite: Invited, me: Person): Reader {
  if (isOrganizer(invite, me)) return { kind: 'organizer', names: [me, invite.organizer] };
  const people = invite.attendees.filter(({ kind }) => kind === 'person');
  const entry = entryOf(people, me);
  const byAddress = agenda ? reasonByAddress(agenda, me) : null;
  if (entry || byAddress) {
    const names = entry ? [me, { name: entry.name, address: entry.address || me.address }] : [me];
    const reason = byAddress ?? reasonOf(agenda, names);
    return { kind: 'invited', names, reason, isOptional: entry?.isOptional === true };
  }
  return strangerTo(agenda, invite.attendees, me);
}

/** Whether `me` called the meeting, as far as the invite can tell. */
export function isOrganizer({ organizer }: Pick<Invited, 'organizer'>, me: Person): boolean {
  return isSame(organizer, me);
}

function strangerTo(agenda: Agenda | null, attendees: readonly InviteAttendee[], me: Person): Reader {
  const namesake = attendees.find((one) => one.kind === 'person' && samePerson(nameOnly(one), nameOnly(me)));
  if (namesake) return { kind: 'alias', namesake };
  const lists = attendees.filter(({ kind }) => kind === 'list');
  if (lists.length > 0) return { kind: 'listed', lists, reason: reasonOf(agenda, lists) };
  return attendees.length === 0 ? { kind: 'unknown' } : { kind: 'forwarded' };
}

/** Whether a person or a name in the agenda is this reader. A bare name counts only for somebody who is known to be invited. */
export function isReader(reader: Reader, person: Person): boolean {
  return 'names' in reader && reader.names.some((name) => samePerson(name, person));
}

function entryOf(people: readonly InviteAttendee[], me: Person): InviteAttendee | null {
  const address = canonicalAddress(me.address);
  const exact = people.find((one) => address !== '' && canonicalAddress(one.address) === address);
  const named = people.filter((one) => isSame(one, me));
  return exact ?? (named.length === 1 ? (named[0] ?? null) : null);
}

function reasonByAddress(agenda: Agenda, me: Person): Reason | null {
  const address = canonicalAddress(me.address);
  if (address === '') return null;
  return agenda.reasons.some(({ person }) => canonicalAddress(person.address) === address)
    ? reasonFor(agenda, me)
    : null;
}

function reasonOf(agenda: Agenda | null, names: readonly Person[]): Reason | null {
  if (!agenda) return null;
  for (const name of names) {
    const reason = reasonFor(agenda, name);
    if (reason) return reason;
  }
  return null;
}

/** Blank people are nobody. */
function isSame(one: Person, other: Person): boolean {
  return one.name !== '' && samePerson(one, other);
}

function nameOnly({ name }: Person): Person {
  return { name, address: '' };
}
