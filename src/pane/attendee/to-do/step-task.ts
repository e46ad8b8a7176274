import type { NextStep } from '../../../agenda/agenda';
import { isCalendarDate } from '../../../agenda/calendar-date';
import { canonicalAddress, canonicalLine, canonicalText } from '../../../agenda/canonical';
import type { MyTask } from '../../../graph/to-do';
import { shortHash } from '../../../invite/short-hash';
import type { ReadInvite } from '../../../outlook/read-invite';
import type { ToDoWords } from '../../../text/to-do';
import { meetingLink } from './meeting-link';

type Invite = Pick<ReadInvite, 'subject' | 'organizer' | 'id' | 'isOnCalendar'>;

/** The next step of an invite as a task. `graph` is the origin of Microsoft Graph, which tells where Outlook is. */
export function stepTaskOf(invite: Invite, step: NextStep, words: ToDoWords, graph: string): MyTask {
  const [title = '', ...more] = canonicalText(step.what).split('\n');
  const subject = canonicalLine(invite.subject);
  const due = isCalendarDate(step.due) ? step.due.trim() : null;
  const from = subject === '' ? words.fromMeeting : words.from(subject);
  return {
    title,
    due,
    note: [...more, from].join('\n'),
    link: { name: subject || words.fromMeeting, url: meetingLink(invite.id, invite.isOnCalendar, graph) },
    key: keyOf(invite, step),
  };
}

/** Ids differ between the inbox and the calendar, and change when a meeting is moved; what was agreed on, by whom and by when does not. */
function keyOf({ organizer }: Invite, { what, due }: NextStep): string {
  const who = canonicalAddress(organizer.address) || canonicalLine(organizer.name);
  return `syfte-${shortHash(JSON.stringify([who, canonicalText(what), canonicalLine(due)]))}`;
}
