import type { InviteAttendee, InvitePerson } from './compose-invite';

/** A person or recipient as office.js gives it; what a client leaves out is undefined. */
export interface OfficePerson {
  readonly displayName?: string | null;
  readonly emailAddress?: string | null;
  readonly recipientType?: string;
}

/** Contact lists come without an address, and some clients give a directory name (Exchange: `/o=…/cn=…`) in its place: '' for both. */
export function smtpAddress(text: string | null | undefined): string {
  const trimmed = (text ?? '').trim();
  return /^[^\s<>"/][^\s<>"]*@[^\s<>"@]+$/.test(trimmed) ? trimmed : '';
}

/** Whoever has no display name is called by the address, as Outlook's own form does. */
export function personOf(person: OfficePerson): InvitePerson {
  const address = smtpAddress(person.emailAddress);
  return { name: (person.displayName ?? '').trim() || address, address };
}

/**
 * Office tells distribution lists apart, but not rooms: those are found by address among the locations (`ComposeInvite.rooms`).
 * "External" says nothing: colleagues saved as contacts are external too. A directory name is no address, but tells namesakes apart.
 */
export function attendeeOf(person: OfficePerson): InviteAttendee {
  const kind = person.recipientType === 'distributionList' ? 'list' : 'person';
  const given = (person.emailAddress ?? '').trim();
  return { ...personOf(person), kind, ...(given.startsWith('/') ? { directoryName: given } : {}) };
}
