import type { Person } from '../agenda/agenda';
import { fieldOf, parseObject, personField, textField } from '../agenda/json-fields';

/**
 * What the invite was when its form was opened, noted in sessionData by onAppointmentOrganizer: it lives exactly as long as the form.
 * On Send it tells a new invite from one already on the calendar, and what stands in it spares a call each.
 */
export interface OpeningNote {
  /** How many other people it went to. */
  readonly others: number;
  /** Null when Outlook named none. */
  readonly organizer: Person | null;
  /** Whether it was saved already; null when Outlook did not say. */
  readonly hasId: boolean | null;
}

export const openingNoteKey = 'syfte.opened';

/** `form`: a name for the open form, which an invite that was never saved has none of. */
export function writeOpeningNote(note: OpeningNote, form = ''): string {
  return JSON.stringify({ ...note, form });
}

/** The name of the open form that the note gives it; '' for none. Total. */
export function formIn(text: string | undefined): string {
  return textField(parseObject(text), 'form');
}

/** Total: null for anything that is not such a note. */
export function parseOpeningNote(text: string | undefined): OpeningNote | null {
  const note = parseObject(text);
  const [others, hasId] = [fieldOf(note, 'others'), fieldOf(note, 'hasId')];
  if (typeof others !== 'number') return null;
  const organizer = personField(note, 'organizer');
  return {
    others,
    organizer: organizer.name === '' ? null : organizer,
    hasId: typeof hasId === 'boolean' ? hasId : null,
  };
}

/** `existing`: already on the attendees' calendars, so that Send is an update or, in classic Outlook, perhaps a cancellation. */
export type InviteHistory = 'new' | 'existing';

/**
 * Whether an invite leaves for the first time. New: no other attendee when it was opened (an appointment of one's own has an id too), or
 * no id (Office error 9046), then or now. Otherwise existing; an id that could not be read counts as existing, so that nobody is
 * trapped. `id` is asked for only where the note leaves it open. OfficeDev/office-js#4932: Outlook tells updates and cancellations
 * apart nowhere.
 */
export async function inviteHistory(
  opened: Pick<OpeningNote, 'others' | 'hasId'> | null,
  id: () => Promise<string | null | 'unknown'>,
): Promise<InviteHistory> {
  if (opened?.others === 0) return 'new';
  const hasId = opened?.hasId ?? (await id()) !== null;
  return hasId ? 'existing' : 'new';
}
