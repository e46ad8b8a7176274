import type { MeetingAttendanceReport, OnlineMeeting } from '@microsoft/microsoft-graph-types';
import type { Graph } from './graph';
import { everyPage } from './graph';
import { GraphCallError } from './graph-call-error';
import { type GraphDeps, openGraph } from './open-graph';
import { scopes } from './scopes';

/** One time that an online meeting was held: from the first who came to the last who left. */
export interface Held {
  readonly start: Date;
  readonly end: Date;
}

/**
 * What Teams kept of one's own online meetings. OnlineMeetings.Read and OnlineMeetingArtifact.Read.All, which are asked for by nothing else;
 * whoever calls has seen that the policy allows it. Only the organizer is told, and nothing of meetings in channels.
 */
export interface Attendance {
  /** Each time that the online meeting behind this link was held, oldest first; of a series, all of them. Rejects with a GraphCallError. */
  held(joinUrl: string, signal?: AbortSignal): Promise<readonly Held[]>;
}

export function openAttendance(deps: GraphDeps = {}): Attendance {
  return graphAttendance(openGraph(deps));
}

function graphAttendance(graph: Graph): Attendance {
  return {
    async held(joinUrl, signal) {
      const times: Held[] = [];
      for (const id of await meetingsBehind(graph, joinUrl, signal)) {
        times.push(...(await reportsOf(graph, id, signal)));
      }
      return times.sort((a, b) => a.start.getTime() - b.start.getTime());
    },
  };
}

async function meetingsBehind(
  graph: Graph,
  joinUrl: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'`);
  const ids: string[] = [];
  const path = `/me/onlineMeetings?$filter=${filter}`;
  for await (const meetings of everyPage<OnlineMeeting>(graph, path, scopes.attendance, { signal })) {
    ids.push(...meetings.flatMap(({ id }) => (id ? [id] : [])));
  }
  return ids;
}

async function reportsOf(
  graph: Graph,
  meeting: string,
  signal: AbortSignal | undefined,
): Promise<readonly Held[]> {
  // Teams has just named the meeting: that it has no reports is believed when it is said twice. One that was never held has none, and some are
  // gone after a year.
  const orGone = (error: unknown) => {
    if (error instanceof GraphCallError && error.kind === 'gone') return null;
    throw error;
  };
  const once = () => timesOf(graph, meeting, signal).catch(orGone);
  return (await once()) ?? (await once()) ?? [];
}

async function timesOf(
  graph: Graph,
  meeting: string,
  signal: AbortSignal | undefined,
): Promise<readonly Held[]> {
  const path = `/me/onlineMeetings/${encodeURIComponent(meeting)}/attendanceReports`;
  const times: Held[] = [];
  for await (const reports of everyPage<MeetingAttendanceReport>(graph, path, scopes.attendance, {
    signal,
  })) {
    times.push(...reports.map(heldFrom).filter((held) => held !== null));
  }
  return times;
}

function heldFrom({ meetingStartDateTime, meetingEndDateTime }: MeetingAttendanceReport): Held | null {
  const start = new Date(meetingStartDateTime ?? Number.NaN);
  const end = new Date(meetingEndDateTime ?? Number.NaN);
  return end > start ? { start, end } : null;
}
