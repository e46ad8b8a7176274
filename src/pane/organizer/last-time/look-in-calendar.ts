import type { Alike } from '../../../agenda/last-time/alike-meetings';
import { kindsOfMeetings } from '../../../agenda/last-time/kinds-of-meetings';
import type { HeldMeeting, PastMeeting } from '../../../agenda/last-time/past-meeting';
import type { Calendar } from '../../../graph/calendar';
import { parseBody } from '../../../invite/parse-body';
import { pastMeetings } from './past-meetings';
import type { Planned } from './planned';

/** A meeting whose agenda may be copied, with the times of its kind before it, the latest first. */
export interface LastMeeting {
  readonly meeting: HeldMeeting;
  readonly alike: Alike;
  readonly before: readonly HeldMeeting[];
}

/**
 * Meetings of the last 90 days that are like the planned one and had an agenda, the likeliest first. Bodies are fetched of a few only.
 * Rejects as the calendar does.
 */
export async function lookInCalendar(
  calendar: Calendar,
  planned: Planned,
  now: Date,
  signal: AbortSignal,
): Promise<readonly LastMeeting[]> {
  const kinds = kindsOfMeetings(await pastMeetings(calendar, planned, now, { signal }));
  const looked = kinds.flat().map(({ meeting }) => meeting);
  const held = await agendasOf(calendar, looked, signal);
  return kinds.flatMap((kind) => {
    const [last, ...before] = kind.flatMap(({ meeting }) => held.get(meeting.id) ?? []);
    const alike = kind.find(({ meeting }) => meeting.id === last?.id)?.alike;
    return last && alike ? [{ meeting: last, alike, before }] : [];
  });
}

async function agendasOf(
  calendar: Calendar,
  meetings: readonly PastMeeting[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, HeldMeeting>> {
  const held = new Map<string, HeldMeeting>();
  if (meetings.length === 0) return held;
  const known = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  for await (const found of calendar.bodies([...known.keys()], { signal })) {
    for (const [id, { body }] of found) {
      const meeting = known.get(id);
      const block = body?.type === 'html' ? parseBody(body.content).block : null;
      if (meeting && block) held.set(id, { ...meeting, agenda: block.agenda });
    }
  }
  return held;
}
