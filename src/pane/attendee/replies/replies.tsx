import type { Person } from '../../../agenda/agenda';
import type { ReadInvite } from '../../../outlook/read-invite';
import type { Language } from '../../../text/language';
import type { AttendeeView } from '../attendee-view';
import { offeredReplies, type ReplyPlace } from './offered-replies';
import { ReplyButtons } from './reply-buttons';

export interface RepliesProps {
  readonly place: ReplyPlace;
  readonly invite: ReadInvite;
  readonly me: Person;
  /** Null without an agenda. */
  readonly view: AttendeeView | null;
  readonly isBefore: boolean;
  readonly language: Language;
}

/** The prepared replies that a reader may open in one place of the page; nothing where there are none. */
export function Replies({ place, invite, me, view, isBefore, language }: RepliesProps) {
  const replies = offeredReplies({ place, subject: invite.subject, view, isBefore }, language);
  return <ReplyButtons {...{ invite, me, language, replies }} isExplained={place !== 'prepare'} />;
}
