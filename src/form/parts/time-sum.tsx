import { useMemo, useSyncExternalStore } from 'react';
import type { Topic } from '../../agenda/agenda';
import type { Language } from '../../text/language';
import { timeWords } from '../../text/time';
import { topicsTime } from '../../time/topics-time';
import type { MeetingTime } from '../meeting-time';

interface TimeSumProps {
  readonly language: Language;
  readonly time: MeetingTime;
  readonly topics: readonly Topic[];
}

/** What the topics add up to, beside the length of the meeting: "20 of 60 minutes". */
export function TimeSum({ language, time, topics }: TimeSumProps) {
  const { time: known } = useSyncExternalStore(time.subscribe, time.getState);
  const sum = useMemo(() => topicsTime(topics).sum, [topics]);
  const slot = known && !known.isAllDay ? known.minutes : null;
  return slot === null && sum === 0 ? null : <span>{timeWords(language).sum(sum, slot)}</span>;
}
