import { useState } from 'react';
import type { Topic } from '../../agenda/agenda';
import type { Clock } from '../../async/clock';
import type { MeetingHours } from '../../time/meeting-hours';
import type { TopicSpan } from '../../time/topic-spans';
import { type Move, spansNow, type Where, whereInTheAgenda } from '../../time/where-in-the-agenda';
import { useNow } from '../use-now';

/** What whoever leads the meeting can do about where it is. Kept in this pane; nothing of it is sent. */
export interface MeetingLead {
  readonly hasMoved: boolean;
  /** Whether there is a topic, or a move, to go back to. */
  readonly canGoBack: boolean;
  /** One past the last topic: the meeting is over. */
  readonly takeUp: (topic: number) => void;
  readonly goBack: () => void;
}

const nowhere: Where = { kind: 'before', minutes: Number.POSITIVE_INFINITY };

/** Where a meeting is in its agenda as time goes by. Without hours it has always yet to begin. */
export function useMeeting(
  topics: readonly Topic[],
  hours: MeetingHours | null,
  clock: Clock,
): { readonly where: Where; readonly spans: readonly TopicSpan[]; readonly lead: MeetingLead } {
  const now = useNow(clock);
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const where = hours ? whereInTheAgenda(topics, hours.start, hours.end, now, moves) : nowhere;
  const spans = hours ? spansNow(topics, hours.start, hours.end, moves) : [];
  const hasMoved = moves.length > 0;
  const before = where.kind === 'during' ? (where.topic ?? topics.length) - 1 : -1;
  // By the clock the meeting is further than in truth: it is still at the topic before, since that was to begin.
  const stillBefore: Move = { topic: before, at: spans[before]?.from ?? clock.now() };
  const lead: MeetingLead = {
    hasMoved,
    canGoBack: hasMoved || before >= 0,
    takeUp: (topic) => setMoves([...moves, { topic, at: clock.now() }]),
    goBack: () => setMoves(hasMoved ? moves.slice(0, -1) : [stillBefore]),
  };
  return { where, spans, lead };
}
