import type { PastMeeting } from '../../../agenda/last-time/past-meeting';
import type { LastTimeWords } from '../../../text/last-time';
import { isoDate } from '../session/prefill';

/** What an earlier meeting is called in the pane: its subject and its day. */
export function meetingName({ subject, start }: PastMeeting, words: LastTimeWords): string {
  return words.meeting(subject.trim() || words.noSubject, isoDate(start));
}
