import type { Person } from '../agenda/agenda';

/**
 * What the invite was when its form was opened, noted in sessionData by onAppointmentOrganizer: it lives exactly as long as the form.
 * On Send it tells a new invite from one already on the calendar, and the organizer in it spares a call.
 */
export interface OpeningNote {
  /** How many other people it went to. */
  readonly others: number;
  /** Null when Outlook named none. */
  readonly organizer: Person | null;
}

export const openingNoteKey = 'syfte.opened';

export function writeOpeningNote(note: OpeningNote): string {
  return JSON.stringify(note);
}

/** Total: null for anything that is not such a note. */
export function parseOpeningNote(text = ''): OpeningNote | null {
  try {
    const { others, organizer }: OpeningNote = JSON.parse(text);
    return typeof others === 'number' ? { others, organizer: organizer?.name ? organizer : null } : null;
  } catch {
    return null;
  }
}

/** Only how many other people were invited when the form was opened; null when that was never noted. */
type AtOpen = Pick<OpeningNote, 'others'> | null;

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
