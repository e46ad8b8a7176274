import { attemptCall, mayBeDone, mostConflicts } from './attempt-call';
import type { Calendar, CalendarEvent } from './calendar';
import { endAfter, isAsLong } from './event-length';
import type { EventWritten } from './write-to-event';

/** What came of it, as of writing an agenda. */
export type LengthWritten =
  | { readonly kind: 'written' | 'already-there'; readonly event: CalendarEvent }
  | Extract<EventWritten, { readonly kind: 'conflict-by-others' | 'graph-error' }>;

/**
 * Gives an event on the calendar another length, in minutes, and leaves its body alone. As with an agenda, nothing is sent when nothing
 * changes, nothing is sent twice, and what others changed meanwhile stays. Never rejects.
 */
export async function writeLength(calendar: Calendar, id: string, minutes: number): Promise<LengthWritten> {
  for (let conflicts = 0; ; conflicts++) {
    const read = await attemptCall(() => calendar.event(id));
    if (read.errorKind !== null) return { kind: 'graph-error', because: read.errorKind, isSent: 'no' };
    const before = read.answer;
    if (!before.isOrganizer) return { kind: 'graph-error', because: 'forbidden', isSent: 'no' };
    if (before.isCancelled) return { kind: 'graph-error', because: 'gone', isSent: 'no' };
    // After a conflict it may have been our own try, whose answer the network lost and the SDK repeated.
    if (isAsLong(before, minutes))
      return { kind: conflicts > 0 ? 'written' : 'already-there', event: before };
    if (conflicts > mostConflicts) return { kind: 'conflict-by-others' };
    const sent = await attemptCall(() => calendar.change(before, { end: endAfter(before, minutes) }));
    if (sent.errorKind === null) return { kind: 'written', event: sent.answer };
    if (sent.errorKind === 'conflict') continue;
    if (!mayBeDone(sent)) return { kind: 'graph-error', because: sent.errorKind, isSent: 'no' };
    const now = await attemptCall(() => calendar.event(id));
    if (now.errorKind === null && isAsLong(now.answer, minutes))
      return { kind: 'written', event: now.answer };
    const isOver = now.errorKind === null && sent.isOver;
    return { kind: 'graph-error', because: sent.errorKind, isSent: isOver ? 'no' : 'perhaps' };
  }
}
