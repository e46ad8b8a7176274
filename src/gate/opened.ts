import { nobody, type Person } from '../agenda/agenda';
import { parseObject, shapedAs } from '../agenda/json-fields';

/**
 * What the invite was when its form was opened, noted in sessionData by onAppointmentOrganizer: it lives exactly as long as the form.
 * On Send it tells a new invite from one already on the calendar, and the organizer in it spares a call.
 */
export interface Opened {
  /** How many other people it went to. */
  readonly others: number;
  /** Whether it was on a calendar (had an id). */
  readonly saved: boolean;
  /** Null when Outlook named none. */
  readonly organizer: Person | null;
}

export const openedKey = 'syfte.opened';

export function writeOpened({ others, saved, organizer }: Opened): string {
  return JSON.stringify({ others, saved, organizer });
}

const noNote: { readonly others: number | null; readonly saved: boolean; readonly organizer: Person } = {
  others: null,
  saved: true,
  organizer: nobody,
};

/** Total: null for anything that is not such a note. */
export function parseOpened(text: string | undefined): Opened | null {
  const { others, saved, organizer } = shapedAs(noNote, parseObject(text));
  if (others === null) return null;
  return { others, saved, organizer: organizer.name || organizer.address ? organizer : null };
}
