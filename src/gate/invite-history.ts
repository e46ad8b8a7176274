import type { Opened } from './opened';

/** Only how many other people were invited when the form was opened; null when that was never noted. */
type AtOpen = Pick<Opened, 'others'> | null;

/** `existing`: already on the attendees' calendars, so that Send is an update or, in classic Outlook, perhaps a cancellation. */
export type InviteHistory = 'new' | 'existing';

/**
 * Whether an invite leaves for the first time. New: no other attendee when it was opened (an appointment of one's own has an id too, so
 * that is not asked for then), or no id (Office error 9046). Otherwise existing; an id that could not be read counts as existing, so
 * that nobody is trapped. OfficeDev/office-js#4932: Outlook tells updates and cancellations apart nowhere.
 */
export async function inviteHistory(
  opened: AtOpen,
  id: () => Promise<string | null | 'unknown'>,
): Promise<InviteHistory> {
  return opened?.others !== 0 && (await id()) ? 'existing' : 'new';
}
