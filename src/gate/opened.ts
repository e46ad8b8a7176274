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
  return JSON.stringify({
    others,
    saved,
    ...(organizer ? { organizer: { name: organizer.name, address: organizer.address } } : {}),
  });
}

/** Total: null for anything that is not such a note. */
export function parseOpened(text: string | undefined): Opened | null {
  try {
    const note: unknown = JSON.parse(text ?? 'null');
    if (typeof note !== 'object' || note === null || !('others' in note) || !('saved' in note)) return null;
    if (typeof note.others !== 'number' || typeof note.saved !== 'boolean') return null;
    return {
      others: note.others,
      saved: note.saved,
      organizer: personIn('organizer' in note ? note.organizer : null),
    };
  } catch {
    return null;
  }
}

function personIn(value: unknown): Person | null {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('address' in value)) return null;
  const { name, address } = value;
  return typeof name === 'string' && typeof address === 'string' ? { name, address } : null;
}
