import type { ReviewRow } from '../../src/pane/my-meetings/items/review-row';

/** A row of My meetings: a meeting with Bo Berg, an hour, without an agenda. */
export function aRow(parts: Partial<ReviewRow> = {}): ReviewRow {
  return {
    id: 'event-1',
    kind: 'single',
    subject: 'New warehouse',
    next: parts.id ?? 'event-1',
    start: Date.UTC(2026, 11, 1, 9),
    isAllDay: false,
    group: 'this-week',
    meetings: [],
    times: 1,
    others: 1,
    hasLists: false,
    personMinutes: 120,
    createdAt: null,
    isByProgram: false,
    isInWords: false,
    status: { kind: 'none' },
    ...parts,
  };
}
