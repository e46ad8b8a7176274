import { minutesUntilEnd } from '../../../agenda/outcome';
import type { Calendar, ReadOptions } from '../../../graph/calendar';
import { parseBody } from '../../../invite/parse-body';
import type { PastLength } from '../../../time/series-history';
import { minutesOfSpan } from '../../../time/span';
import type { PastEvent } from './look-in-calendar';

/** So many of the latest are read: what is older counts little (`Policy.time.history.memory`, 12 unless the policy says otherwise). */
const mostRead = 12;

/**
 * How long these meetings (`sameMeetings`) really took, by what their organizer told when they had ended, oldest first; those of which nobody told are
 * left out. Needs no report, and no permission but to read the calendar. Rejects as the calendar does.
 * @param startMinute the minutes after midnight at which a meeting starts, by the organizer's clock
 */
export async function lookInOutcomes(
  calendar: Calendar,
  same: readonly PastEvent[],
  startMinute: (start: Date) => number,
  options: ReadOptions = {},
): Promise<readonly PastLength[]> {
  const latest = [...same].sort((a, b) => b.start.getTime() - a.start.getTime()).slice(0, mostRead);
  const known = new Map(latest.map((meeting) => [meeting.id, meeting]));
  const taken = new Map<number, PastLength>();
  for await (const found of calendar.bodies([...known.keys()], options)) {
    for (const [id, { body }] of found) {
      const meeting = known.get(id);
      const outcome = body?.type === 'html' ? parseBody(body.content).block?.agenda.outcome : null;
      const actual = meeting && outcome ? minutesUntilEnd(startMinute(meeting.start), outcome.endedAt) : null;
      if (meeting && actual !== null) {
        taken.set(meeting.start.getTime(), { actual, planned: minutesOfSpan(meeting) });
      }
    }
  }
  return [...taken].sort(([a], [b]) => a - b).map(([, length]) => length);
}
