import type { Person } from '../agenda/agenda';

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

/** Total: null for anything that is not such a note. */
export function parseOpened(text = ''): Opened | null {
  try {
    const note: Partial<Opened> | null = JSON.parse(text);
    if (typeof note?.others !== 'number') return null;
    return { others: note.others, saved: note.saved !== false, organizer: organizerIn(note) };
  } catch {
    return null;
  }
}

function organizerIn({ organizer }: Partial<Opened>): Person | null {
  const isPerson = typeof organizer?.name === 'string' && typeof organizer.address === 'string';
  return isPerson && organizer.name + organizer.address !== '' ? organizer : null;
}
