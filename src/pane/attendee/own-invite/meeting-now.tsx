import { useMemo, useSyncExternalStore } from 'react';
import { type Clock, systemClock } from '../../../async/clock';
import type { OrganizerSession } from '../../../form/organizer-session';
import type { Language } from '../../../text/language';
import type { MeetingHours } from '../../../time/meeting-hours';
import { NowSection } from '../now-section';
import { useMeeting } from '../use-meeting';

interface MeetingNowProps {
  readonly session: OrganizerSession;
  /** When the meeting is, at that moment. */
  readonly hours: () => MeetingHours | null;
  readonly language: Language;
  readonly clock?: Clock;
}

/** Where the meeting is in the agenda that everyone reads, for its organizer, from its start on. */
export function MeetingNow({ session, hours, language, clock = systemClock }: MeetingNowProps) {
  // A new length that was sent shows once the time was read again.
  useSyncExternalStore(session.time.subscribe, session.time.getState);
  const { block } = useSyncExternalStore(session.subscribe, session.getState);
  const topics = useMemo(() => block?.agenda.topics ?? [], [block]);
  const { where, lead } = useMeeting(topics, hours(), clock);
  if (!block || where.kind === 'before') return null;
  return <NowSection {...{ where, topics, language, lead }} answersIn={block.language} />;
}
