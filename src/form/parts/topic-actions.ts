import type { Topic } from '../../agenda/agenda';
import type { TopicsWords } from '../../text/topics';

/** What can be done with a topic, by its place from 0. The same functions each time, so that other rows are not drawn again. */
export interface TopicActions {
  readonly change: (place: number, change: Partial<Topic>) => void;
  readonly addAfter: (place: number) => void;
  /** `by`: the control that was used, which keeps the focus. */
  readonly move: (place: number, to: number, by: 'title' | 'up' | 'down' | 'drag') => void;
  readonly remove: (place: number) => void;
  readonly leave: () => void;
  readonly drag: (place: number | null) => void;
  readonly over: (place: number) => void;
  readonly drop: (place: number) => void;
}

/** What one topic is drawn from. */
export interface TopicRowProps {
  readonly topic: Topic;
  readonly place: number;
  readonly isLast: boolean;
  /** Where a dragged topic would go, seen from this one. */
  readonly dropsHere: 'above' | 'below' | null;
  readonly words: TopicsWords;
  readonly actions: TopicActions;
}

/** The id of a control of a topic; the title's is `topic-0`. */
export function topicControl(place: number, control: 'title' | 'up' | 'down'): string {
  return control === 'title' ? `topic-${place}` : `topic-${place}-${control}`;
}
