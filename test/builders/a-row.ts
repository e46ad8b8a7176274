import type { Row } from '../../src/pane/my-meetings/list/rows';

/** A line of My meetings: a meeting with Bo Berg, an hour, without an agenda. */
export function aRow(parts: Partial<Row> = {}): Row {
  return {
    id: 'event-1',
    kind: 'single',
    subject: 'New warehouse',
    next: parts.id ?? 'event-1',
    start: Date.UTC(2026, 11, 1, 9),
    isAllDay: false,
    times: 1,
    others: 1,
    hasLists: false,
    personMinutes: 120,
    createdAt: null,
    standing: { kind: 'none' },
    ...parts,
  };
}
