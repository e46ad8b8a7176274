import type { Person, Topic } from '../../agenda/agenda';
import type { TopicsWords } from '../../text/topics';

const blank: Topic = { title: '', minutes: null, lead: '' };

function inserted(topics: readonly Topic[], place: number, topic: Topic): readonly Topic[] {
  return [...topics.slice(0, place), topic, ...topics.slice(place)];
}

/** The topics with a blank one at this place, counted from 0. */
export function withTopicAt(topics: readonly Topic[], place: number): readonly Topic[] {
  return inserted(topics, place, blank);
}

/** The topics without the one at this place. */
export function withoutTopic(topics: readonly Topic[], place: number): readonly Topic[] {
  return topics.filter((_, at) => at !== place);
}

/** The topics with one of them at another place; the same list where that is no other place of it. */
export function withTopicMoved(topics: readonly Topic[], from: number, to: number): readonly Topic[] {
  const topic = topics[from];
  if (!topic || from === to || to < 0 || to >= topics.length) return topics;
  return inserted(withoutTopic(topics, from), to, topic);
}

/** The topics with one of them changed. */
export function withTopic(topics: readonly Topic[], place: number, change: Partial<Topic>): readonly Topic[] {
  return topics.map((topic, at) => (at === place ? { ...topic, ...change } : topic));
}

/** What stands in the box of minutes: null for nothing, or for what is no number. */
export function minutesTyped(text: string): number | null {
  const minutes = Number(text);
  return text.trim() === '' || !Number.isFinite(minutes) ? null : minutes;
}

const step = 5;
const longest = 1440;

/** The minutes after one press of an arrow key: the next multiple of five, from 5 to a day. */
export function minutesStepped(minutes: number | null, direction: 1 | -1): number {
  const steps = (minutes ?? 0) / step;
  const next = direction > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
  return Math.min(longest, Math.max(step, next * step));
}

/** What can be done with a topic, by its place from 0. The same functions each time, so that other rows are not drawn again. */
export interface TopicActions {
  readonly change: (place: number, change: Partial<Topic>) => void;
  /** What the attendee who brings a topic prepares. */
  readonly bring: (person: Person, text: string) => void;
  readonly addAfter: (place: number) => void;
  /** `by`: the control that was used, which keeps the focus. */
  readonly move: (place: number, to: number, by: 'title' | 'up' | 'down' | 'drag') => void;
  readonly remove: (place: number) => void;
  /** Opens what else there is to a topic, or closes it. */
  readonly toggle: (place: number) => void;
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
  /** Whether somebody brings it, as the template has it: then it says whose it is, and what they bring. */
  readonly isBrought: boolean;
  /** The attendee who leads it; null while nobody does, or somebody who is not on the invite. Of a topic that is brought. */
  readonly bringer: Person | null;
  /** What that attendee prepares. */
  readonly brings: string;
  /** Whether what else there is to it is open. */
  readonly isOpen: boolean;
  /** What everybody who may lead it is called. */
  readonly people: readonly string[];
  /** Where a dragged topic would go, seen from this one. */
  readonly dropsHere: 'above' | 'below' | null;
  readonly words: TopicsWords;
  readonly actions: TopicActions;
}

/** The id of a control of a topic; the title's is `topic-0`. */
export function topicControl(place: number, control: 'title' | 'up' | 'down'): string {
  return control === 'title' ? `topic-${place}` : `topic-${place}-${control}`;
}
