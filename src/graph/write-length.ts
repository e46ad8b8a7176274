import { attemptCall, mayBeDone, mostConflicts } from './attempt-call';
import type { Calendar } from './calendar';
import type { CalendarEvent } from './calendar-event';
import { endAfter, isAsLong } from './event-length';
import type { EventWritten } from './write-to-event';

/** What came of it, as of writing an agenda. */
export type LengthWritten =
  | { readonly kind: 'written' | 'already-there'; readonly event: CalendarEvent }
  | Extract<EventWritten, { readonly kind: 'conflict-by-others' | 'trouble' }>;

/**
 * Gives an event on the calendar another length, in minutes, and leaves its body alone. As with an agenda, nothing is sent when nothing
 * changes, nothing is sent twice, and what others changed meanwhile stays. Never rejects.
 */
export async function writeLength(calendar: Calendar, id: string, minutes: number): Promise<LengthWritten> {
  for (let conflicts = 0; ; conflicts++) {
    const read = await attemptCall(() => calendar.event(id));
    if (read.trouble !== null) return { kind: 'trouble', because: read.trouble, isSent: 'no' };
    const before = read.answer;
    if (!before.isOrganizer) return { kind: 'trouble', because: 'forbidden', isSent: 'no' };
    if (before.isCancelled) return { kind: 'trouble', because: 'gone', isSent: 'no' };
    // After a conflict it may have been our own try, whose answer the network lost and the SDK repeated.
    if (isAsLong(before, minutes))
      return { kind: conflicts > 0 ? 'written' : 'already-there', event: before };
    if (conflicts > mostConflicts) return { kind: 'conflict-by-others' };
    const sent = await attemptCall(() => calendar.change(before, { end: endAfter(before, minutes) }));
    if (sent.trouble === null) return { kind: 'written', event: sent.answer };
    if (sent.trouble === 'conflict') continue;
    if (!mayBeDone(sent)) return { kind: 'trouble', because: sent.trouble, isSent: 'no' };
    const now = await attemptCall(() => calendar.event(id));
    if (now.trouble === null && isAsLong(now.answer, minutes)) return { kind: 'written', event: now.answer };
    const isOver = now.trouble === null && sent.isOver;
    return { kind: 'trouble', because: sent.trouble, isSent: isOver ? 'no' : 'perhaps' };
  }
}
