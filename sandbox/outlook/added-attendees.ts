import type { Form } from '../host/form';
import type { Contact } from '../mailbox/contact';
import { resolve } from '../mailbox/directory';

export type AttendeeField = 'required' | 'optional';

/** Names and addresses in a text, one or many. "Berg, Bo" has a comma inside: the whole is tried first. */
function typedIn(text: string): readonly string[] {
  if (text.trim() === '') return [];
  if (resolve(text)) return [text.trim()];
  return text
    .split(/[;\n\t]/)
    .flatMap((part) => (resolve(part) ? [part] : part.split(',')))
    .map((part) => part.trim())
    .filter(Boolean);
}

const byAddress = (contacts: readonly Contact[]) =>
  new Map(contacts.map((contact) => [contact.address, contact] as const));

/**
 * What a text typed or pasted into an attendee field changes, all of it at once: whom Outlook knows is invited, rooms are booked, names
 * that it does not know stay as they are. Nobody is invited twice, and the organizer not at all.
 */
export function addedAttendees(form: Form, field: AttendeeField, text: string): Partial<Form> {
  const typed = typedIn(text);
  const known = typed.map(resolve).filter((contact) => contact !== null);
  const unknown = typed.filter((one) => !resolve(one));
  const isNew = ({ address }: Contact) => address !== form.organizer.address;
  const people = byAddress([...form[field], ...known.filter(({ kind }) => kind !== 'room').filter(isNew)]);
  const rooms = byAddress([...form.rooms, ...known.filter(({ kind }) => kind === 'room')]);
  return {
    ...(people.size > form[field].length && { [field]: [...people.values()] }),
    ...(rooms.size > form.rooms.length && { rooms: [...rooms.values()] }),
    ...(unknown.length > 0 && {
      unresolved: { ...form.unresolved, [field]: [...new Set([...form.unresolved[field], ...unknown])] },
    }),
  };
}
