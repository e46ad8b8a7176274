import type { AttendanceReport } from '../mailbox/attendance';
import type { Contact } from '../mailbox/contact';
import type { Invite } from '../mailbox/invite';
import { calendarOf } from '../mailbox/mailbox';
import { joinUrl } from '../mailbox/online-meeting';
import { objectId } from '../sign-in/account';
import { page, selected } from './collection';
import { badRequest, type Caller, type GraphAnswer, type GraphRequest, notFound, ok } from './graph-request';
import type { GraphWorld } from './graph-world';

/** An online meeting of the caller's own. */
interface OwnMeeting {
  readonly id: string;
  readonly joinUrl: string;
  readonly invite: Invite;
}

const instant = (time: number) => new Date(time).toISOString();

function meetingsOf({ mailbox }: GraphWorld, user: Contact): readonly OwnMeeting[] {
  return calendarOf(mailbox.get(), user.address).flatMap((invite) => {
    const link = joinUrl(invite.body);
    if (link === null || invite.organizer.address !== user.address) return [];
    const id = Buffer.from(`1*${objectId(user.address)}*0**${link}`).toString('base64url');
    return [{ id, joinUrl: link, invite }];
  });
}

const graphMeeting = ({ id, joinUrl, invite }: OwnMeeting) => ({
  id,
  joinWebUrl: joinUrl,
  subject: invite.subject,
  startDateTime: instant(invite.start),
  endDateTime: instant(invite.end),
  creationDateTime: instant(invite.createdAt),
});

const byLink = /^\s*JoinWebUrl\s+eq\s+'((?:[^']|'')*)'\s*$/i;

const plain = (link: string) => {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
};

/** Graph does not list online meetings: one is asked for by its link, however that is encoded. */
function meetingBy(meetings: readonly OwnMeeting[], request: GraphRequest): GraphAnswer {
  const [, link] = byLink.exec(request.query.get('$filter') ?? '') ?? [];
  if (link === undefined)
    return badRequest("Meetings are found by $filter=JoinWebUrl eq '…' here, as in Graph.");
  const wanted = plain(link.replaceAll("''", "'"));
  const found = meetings.find(({ joinUrl }) => plain(joinUrl) === wanted);
  if (!found) return ok({ value: [] });
  return ok({ value: [selected(graphMeeting(found), request.query.get('$select'))] });
}

const seconds = (from: number, to: number) => Math.round((to - from) / 1000);

const records = ({ records }: AttendanceReport) =>
  records.map(({ address, start, end }) => ({
    id: objectId(address),
    emailAddress: address,
    totalAttendanceInSeconds: seconds(start, end),
    role: 'Presenter',
    attendanceIntervals: [
      { joinDateTime: instant(start), leaveDateTime: instant(end), durationInSeconds: seconds(start, end) },
    ],
  }));

/** A report without its records: those come only when asked for one by one. */
const graphReport = (report: AttendanceReport) => ({
  id: report.id,
  totalParticipantCount: report.records.length,
  meetingStartDateTime: instant(report.start),
  meetingEndDateTime: instant(report.end),
});

/** Answers everything below `/me/onlineMeetings`; null for a path that is not there. Only organizers have anything there. */
export function answerOnlineMeetings(
  world: GraphWorld,
  caller: Caller,
  request: GraphRequest,
): GraphAnswer | null {
  const meetings = meetingsOf(world, caller.user);
  const [meetingId, reports, reportId, ...more] = request.path.slice(2);
  if (meetingId === undefined) return meetingBy(meetings, request);
  const meeting = meetings.find(({ id }) => id === meetingId);
  if (!meeting) return notFound('No meeting of yours has this id.');
  if (reports === undefined) return ok(graphMeeting(meeting));
  if (reports !== 'attendanceReports' || more.length > 0) return null;
  const held = world.mailbox.get().reports.filter(({ joinUrl }) => plain(joinUrl) === plain(meeting.joinUrl));
  if (reportId === undefined) return reportsOf(world, caller, request, held);
  const report = held.find(({ id }) => id === reportId);
  if (!report) return notFound('No such report.');
  const isExpanded = /attendanceRecords/i.test(request.query.get('$expand') ?? '');
  return ok({ ...graphReport(report), ...(isExpanded && { attendanceRecords: records(report) }) });
}

function reportsOf(
  { origin }: GraphWorld,
  { user }: Caller,
  request: GraphRequest,
  held: readonly AttendanceReport[],
): GraphAnswer {
  const context = `$metadata#users('${user.address}')/onlineMeetings/attendanceReports`;
  const all = [...held]
    .sort((one, other) => other.start - one.start)
    .map((report) => () => graphReport(report));
  return page(request, origin(), { context, all, pageSize: 50 });
}
