import type { Agenda } from '../agenda/agenda';
import type { MeetingKind } from '../agenda/meeting-kind';
import { otherPeople } from '../agenda/who-needs-a-reason';
import type { Policy } from '../policy/policy';
import type { JudgedInvite } from '../rules/verdict';
import type { PastLength } from '../time/series-history';
import { suggestTime } from '../time/suggest-time';
import type { TimeAdvice } from '../time/time-advice';
import type { KnownTime } from './time-state';

export interface AskedForTime {
  readonly agenda: Pick<Agenda, 'topics'>;
  readonly kind: MeetingKind | null;
  readonly invite: Pick<JudgedInvite, 'attendees' | 'organizer'>;
  /** Null while Outlook has not said. */
  readonly time: KnownTime | null;
  /** How long earlier meetings of the series really took, oldest first; none while nobody knows. */
  readonly pastLengths: readonly PastLength[];
}

/** What to say about the length of the meeting as it stands; null while nobody knows when it is. */
export function timeAdviceOf(asked: AskedForTime, policy: Policy['time']): TimeAdvice | null {
  const { agenda, kind, invite, time, pastLengths } = asked;
  if (!time) return null;
  return suggestTime({
    agenda,
    invite: {
      minutes: time.minutes,
      startsAtMinute: time.startsAt % 60,
      people: peopleIn(invite),
      kind,
      isAllDay: time.isAllDay,
      isReadOnly: time.isReadOnly,
    },
    habits: { pastLengths },
    policy,
  });
}

/** Whose time it is: the organizer and everyone invited, without rooms, each once. */
function peopleIn({ attendees, organizer }: AskedForTime['invite']): number {
  return otherPeople(attendees, organizer).length + 1;
}
