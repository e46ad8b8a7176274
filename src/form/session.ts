import type { Person } from '../agenda/agenda';
import type { Clock } from '../async/clock';
import type { OutlookUser } from '../outlook/compose-invite';
import type { Policy } from '../policy/policy';
import type { Destination } from '../targets/open-form/move-attendees';
import type { Edit } from './edit';
import type { MeetingTime } from './meeting-time';
import type { PaneState } from './pane-state';
import type { WriteRequest, WriteResult } from './write-agenda';

export interface SessionDeps {
  readonly user: OutlookUser;
  readonly policy: Policy;
  readonly clock: Clock;
  /** How the agenda gets into an invite that is not open for editing. An open form takes it by itself (`writeAgenda`). */
  readonly write?: (wanted: WriteRequest) => Promise<WriteResult>;
  /** Whether a change of the time waits to go out with the agenda. Nothing ever waits in an open form. */
  readonly isTimeWaiting?: () => boolean;
}

/** What the pane can do with an open invite. Every promise settles and none rejects: what went wrong is in the state. */
export interface OrganizerSession {
  /** The time of the meeting, with a state of its own. */
  readonly time: MeetingTime;
  getState(): PaneState;
  /** Calls back after every change; gives a function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Reads the invite and opens the form; once more after a failure, with what was typed meanwhile. */
  load(): Promise<void>;
  edit(edit: Edit): void;
  /** A change of the form that is no typing, such as a template or a role: judged and kept at once. */
  apply(change: (state: PaneState) => PaneState): void;
  /** The organizer left a field: judge and keep the draft now. */
  leave(): void;
  /** Copies the first given reason to everyone without one. */
  shareReason(): void;
  /** Makes required attendees optional, or takes them off the invite. */
  move(people: readonly Person[], to: Destination): Promise<void>;
  /** Puts the agenda into the invite. Runs once at a time. */
  add(): Promise<void>;
  keepInvites(): void;
  keepMine(): void;
  /** The invite may have changed: who is invited, the subject, where the gate sends the organizer. */
  refresh(): Promise<void>;
  /** One call: whether the block still stands in the body as it was seen. No event tells of what is typed there. */
  lookAtBody(): Promise<void>;
  /** Keeps the draft and closes the pane. */
  close(): Promise<void>;
}
