import type { CalendarEvent } from '../../src/graph/calendar';
import { anEvent } from './a-calendar';

const week = 7 * 24 * 60 * 60_000;

/** A weekly series as Graph tells it: the series itself, and its occurrences with `parts` of their own by number. */
export function aSeries(
  id: string,
  count: number,
  parts: Partial<CalendarEvent> = {},
  own: Readonly<Record<number, Partial<CalendarEvent>>> = {},
): readonly CalendarEvent[] {
  const series = anEvent({ id, kind: 'series', ...parts });
  const occurrences = Array.from({ length: count }, (_, number) =>
    anEvent({
      ...series,
      id: `${id}-${number + 1}`,
      kind: own[number + 1] ? 'exception' : 'occurrence',
      seriesId: id,
      start: new Date(series.start.getTime() + number * week),
      end: new Date(series.end.getTime() + number * week),
      ...own[number + 1],
    }),
  );
  return [series, ...occurrences];
}
