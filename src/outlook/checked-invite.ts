import type { ComposeInvite } from './compose-invite';

/**
 * The part of an open invite that the gate may touch. It can read, note something with the open form and show a notice; it has no way
 * to write what the organizer wrote (docs/decisions/0003-the-gate-only-reads.md), nor does gate.js carry the code to.
 */
export type CheckedInvite = Pick<
  ComposeInvite,
  | 'attendees'
  | 'rooms'
  | 'organizer'
  | 'subject'
  | 'isAllDay'
  | 'isPrivate'
  | 'categories'
  | 'id'
  | 'bodyHtml'
  | 'session'
  | 'keepInSession'
  | 'showNotice'
  | 'clearNotice'
>;
