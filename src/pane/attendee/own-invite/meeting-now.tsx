import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type Clock, systemClock } from '../../../async/clock';
import type { FormStore } from '../../../form/form-store';
import type { EventTarget } from '../../../targets/event/event-target';
import type { Language } from '../../../text/language';
import { meetingHours } from '../../../time/meeting-hours';
import { NowSection } from '../now-section';
import { useMeeting } from '../use-meeting';

interface MeetingNowProps {
  readonly store: FormStore;
  /** When the meeting is for whoever has the invite, at that moment. */
  readonly sentHours: EventTarget['sentHours'];
  readonly language: Language;
  readonly clock?: Clock;
}

/** Where the meeting is in the agenda that everyone reads, for its organizer, from its start on. */
export function MeetingNow({ store, sentHours, language, clock = systemClock }: MeetingNowProps) {
  // A new length that was sent shows once the time was read again.
  const { block, time } = useStore(store);
  const hours = useMemo(() => time.read && meetingHours(sentHours()), [time, sentHours]);
  const topics = useMemo(() => block?.agenda.topics ?? [], [block]);
  const { where, lead } = useMeeting(topics, hours, clock);
  if (!block || where.kind === 'before') return null;
  return <NowSection {...{ where, topics, language, lead }} answersIn={block.language} />;
}
