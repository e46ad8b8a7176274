import type { Calendar } from '../../graph/calendar';
import type { CalendarEvent } from '../../graph/calendar-event';

/**
 * The same calendar, telling of every event that a change was tried on, as it is afterwards: an answer that was lost says nothing about what
 * the calendar did. `onChanged` may be called a while after.
 */
export function tellingOfChanges(calendar: Calendar, onChanged: (event: CalendarEvent) => void): Calendar {
  const tell = async (id: string): Promise<void> => {
    try {
      onChanged(await calendar.event(id));
    } catch {
      // The list shows it as it was; reading again shows how it is.
    }
  };
  return {
    ...calendar,
    change: async (event, change) => {
      try {
        return await calendar.change(event, change);
      } finally {
        void tell(event.id);
      }
    },
  };
}
