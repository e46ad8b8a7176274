import type { Opened } from './opened';

/** Only how many other people were invited when the form was opened; null when that was never noted. */
type AtOpen = Pick<Opened, 'others'> | null;

/** `existing`: already on the attendees' calendars, so that Send is an update or, in classic Outlook, perhaps a cancellation. */
export type InviteHistory = 'new' | 'existing';

/**
 * Whether an invite leaves for the first time. No id (Office error 9046): new. An id: new only if it had no other attendee when
 * it was opened, for an appointment of one's own has an id too; otherwise existing. An id that could not be read counts as
 * existing, so that nobody is trapped. OfficeDev/office-js#4932: Outlook tells updates and cancellations apart nowhere.
 */
export function inviteHistory(id: string | null | 'unknown', opened: AtOpen): InviteHistory {
  if (!needsId(opened)) return 'new';
  return id === null || id === '' ? 'new' : 'existing';
}

/** Whether the id can tell anything: an invite that had no other attendee when it was opened is new with or without one. */
export function needsId(opened: AtOpen): boolean {
  return opened?.others !== 0;
}
