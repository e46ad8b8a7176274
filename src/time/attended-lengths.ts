import type { PastLength } from './series-history';
import { minute, minutesOfSpan, type Span } from './span';

/** People who come back so many minutes later are still in the same meeting. */
const comingBack = 15 * minute;

/**
 * How long meetings really took, oldest first. Teams keeps a session whenever the first person comes and the last one leaves, so one
 * meeting may be kept as several, and a trial the day before as one (microsoftgraph/microsoft-graph-docs#13015): sessions belong to the
 * occurrence that they fall into, and it lasted from its start, or the first of them, to the end of the last. Those of before `since`, of which
 * the calendar was not asked, are counted as they lie together, and nobody knows how long they were to take.
 */
export function attendedLengths(
  sessions: readonly Span[],
  occurrences: readonly Span[],
  since: Date,
): readonly PastLength[] {
  const held = new Map<Span, Span>();
  const earlier: Span[] = [];
  for (const session of [...sessions].sort((a, b) => a.start.getTime() - b.start.getTime())) {
    if (session.start < since) {
      joinOrAdd(earlier, session);
      continue;
    }
    const occurrence = occurrenceOf(session, occurrences);
    if (!occurrence) continue;
    // Whoever waits for the beginning is not in the meeting yet.
    const start = session.start < occurrence.start ? occurrence.start : session.start;
    const before = held.get(occurrence);
    held.set(occurrence, before ? joined(before, session) : { start, end: session.end });
  }
  const known = [...held].map(([occurrence, span]) => ({ span, planned: minutesOfSpan(occurrence) }));
  return [...earlier.map((span) => ({ span, planned: null })), ...known]
    .sort((a, b) => a.span.start.getTime() - b.span.start.getTime())
    .map(({ span, planned }) => ({ actual: minutesOfSpan(span), planned }));
}

/** The occurrence that a session shares most time with, or began soon after the end of. */
function occurrenceOf(session: Span, occurrences: readonly Span[]): Span | null {
  let found: Span | null = null;
  let most = 0;
  for (const occurrence of occurrences) {
    const from = Math.max(session.start.getTime(), occurrence.start.getTime());
    const to = Math.min(session.end.getTime(), occurrence.end.getTime() + comingBack);
    if (to - from <= most) continue;
    most = to - from;
    found = occurrence;
  }
  return found;
}

function joinOrAdd(spans: Span[], session: Span): void {
  const last = spans.at(-1);
  if (last && session.start.getTime() - last.end.getTime() <= comingBack)
    spans[spans.length - 1] = joined(last, session);
  else spans.push(session);
}

function joined(first: Span, second: Span): Span {
  return { start: first.start, end: second.end > first.end ? second.end : first.end };
}
