import type { Agenda } from '../../src/agenda/agenda';
import type { HeldMeeting, PastMeeting } from '../../src/agenda/last-time/past-meeting';
import type { CalendarEvent } from '../../src/graph/calendar';
import { renderBlock } from '../../src/invite/render-block';
import { anEvent } from './a-calendar';
import { bo, cecilia } from './a-person';
import { anAgenda } from './an-agenda';

/** A meeting with Bo Berg and Cecilia Dahl that was held once, on a day of 2026 (`10-06`); name only what your test is about. */
export function aPastMeeting(day: string, parts: Partial<PastMeeting> = {}): PastMeeting {
  return {
    id: `meeting-${day}`,
    subject: 'New warehouse',
    start: new Date(`2026-${day}T09:00:00Z`),
    seriesId: null,
    people: [bo, cecilia],
    ...parts,
  };
}

/** The same with the agenda that it had. */
export function aHeldMeeting(day: string, parts: Partial<HeldMeeting> = {}): HeldMeeting {
  return { ...aPastMeeting(day), agenda: anAgenda(), ...parts };
}

/** An event that Anna Ek held with Bo Berg on a day of 2026 (`10-06`), with this agenda in its body. */
export function aHeldEvent(
  day: string,
  parts: Partial<CalendarEvent> & { readonly agenda?: Agenda | null } = {},
): CalendarEvent {
  const { agenda = anAgenda(), ...rest } = parts;
  const start = new Date(`2026-${day}T09:00:00Z`);
  const content = agenda ? renderBlock(agenda, 'en') : '<p>Hello</p>';
  return anEvent({
    id: `event-${day}`,
    start,
    end: new Date(start.getTime() + 3_600_000),
    body: { type: 'html', content },
    ...rest,
  });
}
