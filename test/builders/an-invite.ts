import type { JudgedInvite } from '../../src/rules/verdict';
import { anAttendee, anna } from './a-person';

/** An invite from Anna Ek to Bo Berg and Cecilia Dahl that no default exemption applies to. */
export function anInvite(parts: Partial<JudgedInvite> = {}): JudgedInvite {
  return {
    subject: 'New warehouse',
    attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')],
    organizer: anna,
    isAllDay: false,
    start: null,
    end: null,
    isPrivate: false,
    categories: [],
    ...parts,
  };
}
