import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { type Clock, systemClock } from '../../../async/clock';
import type { FormStore } from '../../../form/form-store';
import { sentHours } from '../../../form/time-state';
import type { Language } from '../../../text/language';
import { meetingHours } from '../../../time/meeting-hours';
import { NowSection } from '../now-section';
import { useMeeting } from '../use-meeting';

interface MeetingNowProps {
  readonly store: FormStore;
  readonly language: Language;
  readonly clock?: Clock;
  /** Hears whether the meeting has reached the end of its agenda. */
  readonly onOver?: (isOver: boolean) => void;
}

/** Where the meeting is in the agenda that everyone reads, for its organizer, from its start on. */
export function MeetingNow({ store, language, clock = systemClock, onOver }: MeetingNowProps) {
  const { block, time } = useStore(store);
  const hours = useMemo(() => {
    const sent = sentHours(time);
    return sent && meetingHours(sent);
  }, [time]);
  const topics = useMemo(() => block?.agenda.topics ?? [], [block]);
  const { where, lead } = useMeeting(topics, hours, clock);
  const isThrough = where.kind === 'during' && where.topic === null && topics.length > 0;
  const isOver = where.kind === 'after' || isThrough;
  useEffect(() => onOver?.(isOver), [isOver, onOver]);
  if (!block || where.kind === 'before') return null;
  return <NowSection {...{ where, topics, language, lead }} answersIn={block.language} />;
}
