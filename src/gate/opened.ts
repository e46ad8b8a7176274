import type { Person } from '../agenda/agenda';

/**
 * What the invite was when its form was opened, noted in sessionData by onAppointmentOrganizer: it lives exactly as long as the form.
 * On Send it tells a new invite from one already on the calendar, and the organizer in it spares a call.
 */
export interface Opened {
  /** How many other people it went to. */
  readonly others: number;
  /** Null when Outlook named none. */
  readonly organizer: Person | null;
}

export const openedKey = 'syfte.opened';

export function writeOpened(note: Opened): string {
  return JSON.stringify(note);
}

/** Total: null for anything that is not such a note. */
export function parseOpened(text = ''): Opened | null {
  try {
    const { others, organizer }: Opened = JSON.parse(text);
    return typeof others === 'number' ? { others, organizer: organizer?.name ? organizer : null } : null;
  } catch {
    return null;
  }
}
