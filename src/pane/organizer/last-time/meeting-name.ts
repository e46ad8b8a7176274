import type { PastMeeting } from '../../../agenda/last-time/past-meeting';
import { isoDate } from '../../../form/prefill';
import type { LastTimeWords } from '../../../text/last-time';

/** What an earlier meeting is called in the pane: its subject and its day. */
export function meetingName({ subject, start }: PastMeeting, words: LastTimeWords): string {
  return words.meeting(subject.trim() || words.noSubject, isoDate(start));
}
