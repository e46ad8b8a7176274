import type { GraphTrouble } from '../../../graph/graph-call-error';
import type { Row } from '../list/rows';

/** What My meetings knows. */
export interface ReviewState {
  /**
   * `unread`: nothing was asked for yet · `reading` · `read`: all of it · `stopped` by the user, and `trouble`: what was read until then
   * stays, and it can go on.
   */
  readonly phase: 'unread' | 'reading' | 'read' | 'stopped' | 'trouble';
  readonly weeks: number;
  /** Events of the calendar looked at. */
  readonly events: number;
  /** Meetings whose text was read, of how many; null while the calendar is still being gone through. */
  readonly checked: number;
  readonly toCheck: number | null;
  /** In the order in which they are shown, complete ones included. */
  readonly rows: readonly Row[];
  /** What went wrong, in phase `trouble`. */
  readonly trouble: GraphTrouble | null;
  /** When the list was looked at before; null for never. */
  readonly since: number | null;
}

export function unreadState(weeks: number): ReviewState {
  return {
    phase: 'unread',
    weeks,
    events: 0,
    checked: 0,
    toCheck: null,
    rows: [],
    trouble: null,
    since: null,
  };
}
