import type { InviteAttendee } from '../../src/outlook/compose-invite';
import type { ReadInvite } from '../../src/outlook/read-invite';
import { anAttendee, anna } from './a-person';

/** An invite from Anna Ek to Bo Berg and Cecilia Dahl, as one of them reads it, with everything they replied. */
export interface FakeReadInvite extends ReadInvite {
  readonly replies: readonly string[];
}

export function aReadInvite(parts: Partial<ReadInvite> & { readonly body?: string } = {}): FakeReadInvite {
  const { body = '', ...rest } = parts;
  const attendees: readonly InviteAttendee[] = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')];
  const replies: string[] = [];
  return {
    subject: 'New warehouse',
    organizer: anna,
    attendees,
    start: null,
    end: null,
    id: '',
    isOnCalendar: true,
    isShared: false,
    bodyHtml: async () => body,
    reply: async (html) => void replies.push(html),
    ...rest,
    replies,
  };
}
