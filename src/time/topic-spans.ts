import type { Topic } from '../agenda/agenda';
import { minute } from './span';

/** When a topic is taken up, in ms since 1970; null where nobody could say. */
export interface TopicSpan {
  readonly from: number | null;
  readonly until: number | null;
}

/**
 * When each topic is taken up if they follow one another from `start`. A single topic without minutes gets what the others leave of the
 * meeting; after the first of several, nobody could say. Instants, so a change to daylight saving time between two topics moves the
 * clock and not the topics. `start` and `end` in ms since 1970; topics may go on past `end`.
 */
export function topicSpans(topics: readonly Topic[], start: number, end: number): readonly TopicSpan[] {
  const rest = whatIsLeft(topics, end - start);
  let from: number | null = start;
  return topics.map(({ minutes }): TopicSpan => {
    const length = minutes === null ? rest : minutes * minute;
    const until: number | null = from === null || length === null ? null : from + length;
    const span = { from, until };
    from = until;
    return span;
  });
}

/** What the only topic without minutes has to itself, in ms; null when there are several, or nothing is left. */
function whatIsLeft(topics: readonly Topic[], length: number): number | null {
  const open = topics.filter(({ minutes }) => minutes === null);
  const known = topics.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) * minute;
  return open.length === 1 && length > known ? length - known : null;
}
