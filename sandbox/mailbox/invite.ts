import type { Contact } from './contact';
import type { Recurrence } from './recurrence';
import { ownTimeZone } from './time-zone';

export type Sensitivity = 'normal' | 'personal' | 'private' | 'confidential';

/** What an organizer writes into an invite. Times in milliseconds since 1970, UTC. */
export interface InviteContent {
  readonly subject: string;
  readonly required: readonly Contact[];
  readonly optional: readonly Contact[];
  readonly rooms: readonly Contact[];
  /** Free text beside the rooms. */
  readonly location: string;
  readonly start: number;
  readonly end: number;
  readonly isAllDay: boolean;
  /** Windows name of the zone in which the organizer booked it. */
  readonly timeZone: string;
  /** Null for an invite that happens once. One occurrence has its series' here. */
  readonly recurrence: Recurrence | null;
  /** Id of the series that this is one occurrence of, else null. */
  readonly seriesId: string | null;
  readonly sensitivity: Sensitivity;
  readonly categories: readonly string[];
  readonly bodyType: 'html' | 'text';
  readonly body: string;
}

/** What stands in an invite before anybody has written anything: nobody, no place, once, an empty paragraph. `start` and `end` as in `InviteContent`. */
export function emptyContent(start: number, end: number): InviteContent {
  return {
    subject: '',
    required: [],
    optional: [],
    rooms: [],
    location: '',
    start,
    end,
    isAllDay: false,
    timeZone: ownTimeZone(),
    recurrence: null,
    seriesId: null,
    sensitivity: 'normal',
    categories: [],
    bodyType: 'html',
    body: '<div><br></div>',
  };
}

/** An invite in somebody's calendar: the organizer's master copy, or one attendee's own copy of it. */
export interface Invite extends InviteContent {
  readonly id: string;
  /** The same for every copy of one invite. */
  readonly uid: string;
  /** Address of whose calendar it is in. */
  readonly owner: string;
  readonly organizer: Contact;
  /** False for an invite that was saved and has not been sent to anybody. */
  readonly isSent: boolean;
  readonly isCancelled: boolean;
  /** Counts every change; the etag of this copy. */
  readonly version: number;
  /** When this copy came into the calendar and when it was last changed, in milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** What a program that made it through Graph called the making of it; of nothing else. */
  readonly transactionId?: string;
}

/** One mail that went out, as one reader got it: about an invite, or an ordinary one. */
export interface SentMail {
  readonly kind: 'invite' | 'update' | 'cancellation' | 'mail';
  readonly uid: string;
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** The body as it was sent. */
  readonly body: string;
  /** Of an ordinary mail: everybody it is to, as its header names them. */
  readonly addressed?: { readonly to: readonly Contact[]; readonly cc: readonly Contact[] };
}

/** Everybody an invite is for besides its organizer, rooms included, each once. */
export function everybodyIn(
  invite: Pick<InviteContent, 'required' | 'optional' | 'rooms'>,
  organizer: Contact,
): readonly Contact[] {
  const seen = new Set([organizer.address]);
  return [...invite.required, ...invite.optional, ...invite.rooms].filter(({ address }) => {
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
