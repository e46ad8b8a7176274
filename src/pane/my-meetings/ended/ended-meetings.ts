import type { Calendar, CalendarEvent } from '../../../graph/calendar';
import type { GateRules } from '../../../policy/gate-rules';
import { attendeeSummary, findAgenda, needsAgenda } from '../../../rules/calendar-review';
import { isOutcomeAsked, outcomeDays } from '../../../time/outcome-window';
import { minutesOfSpan } from '../../../time/span';
import type { ReviewRow } from '../items/review-row';

const day = 86_400_000;

/**
 * The user's own meetings of the last two weeks that have ended, had an agenda, and of which nobody has told what came of them; the latest first.
 * Bodies are read of those alone that may be among them. Rejects as the calendar does; one that cannot be read is left out.
 */
export async function endedMeetings(
  calendar: Calendar,
  policy: GateRules,
  now: Date,
  signal: AbortSignal,
): Promise<readonly ReviewRow[]> {
  // What began on the day before may have ended within them.
  const from = new Date(now.getTime() - (outcomeDays + 1) * day);
  const events = new Map<string, CalendarEvent>();
  for await (const page of calendar.between(from, now, { signal })) {
    for (const event of page) if (isAsked(event, policy, now)) events.set(event.id, event);
  }
  if (events.size === 0) return [];
  const rows: ReviewRow[] = [];
  for await (const bodies of calendar.bodies([...events.keys()], { signal })) {
    for (const [id, { body }] of bodies) {
      const event = events.get(id);
      const row = event && body?.type === 'html' ? rowWithoutOutcome(event, body.content, policy) : null;
      if (row) rows.push(row);
    }
  }
  return rows.sort((a, b) => b.start - a.start);
}

function isAsked(event: CalendarEvent, policy: GateRules, now: Date): boolean {
  return needsAgenda(event, policy) && isOutcomeAsked(event.end.getTime(), now.getTime());
}

/** Null where there is no agenda, or it tells what came of the meeting. */
function rowWithoutOutcome(event: CalendarEvent, html: string, policy: GateRules): ReviewRow | null {
  const { agenda, status, isInWords } = findAgenda(event, html, policy);
  if (!agenda || agenda.outcome !== null) return null;
  const { others, hasLists } = attendeeSummary(event);
  return {
    id: event.id,
    kind: event.seriesId === null ? 'single' : 'exception',
    subject: event.subject,
    next: event.id,
    start: event.start.getTime(),
    isAllDay: event.isAllDay,
    group: 'this-week',
    meetings: [],
    times: 1,
    others,
    hasLists,
    personMinutes: minutesOfSpan(event) * (others + 1),
    createdAt: event.createdAt?.getTime() ?? null,
    isByProgram: event.isByProgram,
    status,
    isInWords,
  };
}
