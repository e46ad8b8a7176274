import type { Calendar } from './calendar';
import { graphCalendar } from './graph-calendar';
import { type GraphDeps, openGraph } from './open-graph';

export interface CalendarDeps extends GraphDeps {
  /**
   * Whoever opens it means to write: reading asks for Calendars.ReadWrite at once, so that a person is asked once and not twice.
   * @default false
   */
  readonly isForWriting?: boolean;
}

/**
 * The signed-in user's calendar. MSAL and the Graph SDK come with the first call, and no byte of them before; nobody is asked to sign in
 * before a call needs it.
 */
export function openCalendar({ isForWriting = false, ...deps }: CalendarDeps = {}): Calendar {
  return graphCalendar(openGraph(deps), isForWriting);
}
