import type { SharedMailbox } from '../mailbox/shared-mailbox';
import type { DroppedWords } from '../rewriting/drop-words';

/** What Graph's answers depend on besides the call. */
export interface GraphWorld {
  readonly mailbox: SharedMailbox;
  /** Where this Outlook is served, and where its Graph is. */
  origin(): string;
  now(): number;
  /**
   * Whether a change of a body costs the online meeting although its block is in it (microsoftgraph/microsoft-graph-docs#16336).
   * Asked once for each such change.
   */
  losesMeeting(): boolean;
  /** Which of the organizer's own words a change of a body costs. */
  dropsWords(): DroppedWords;
}
