import { describe, expect, it } from '@jest/globals';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { emptyMailbox, sendInvite } from '../../../sandbox/mailbox/mailbox';
import { joinUrl, onlineMeetingNamed } from '../../../sandbox/mailbox/online-meeting';
import { aGraphWorld, graphCall } from '../../builders/a-graph-call';
import { aForm } from '../../builders/form';

const bo = contactOf('bo.berg@contoso.example', '');
const body = onlineMeetingNamed('b25l');
const link = joinUrl(body) ?? '';
const content = aForm({ required: [bo], body });
const [sent] = sendInvite(emptyMailbox, {
  id: null,
  organizer: content.organizer,
  content,
  bodyForAttendees: body,
});
const minutes = 60_000;
const held = (id: string, start: number) => ({
  id,
  joinUrl: link,
  start,
  end: start + 40 * minutes,
  records: [{ address: bo.address, start, end: start + 30 * minutes }],
});
const world = aGraphWorld({ ...sent, reports: [held('first', 0), held('second', 7 * 24 * 60 * minutes)] });

const find = (address: string, as?: string, scopes?: readonly string[]) =>
  graphCall(world, `GET /me/onlineMeetings?$filter=${encodeURIComponent(`JoinWebUrl eq '${address}'`)}`, {
    ...(as !== undefined && { as }),
    ...(scopes && { scopes }),
  });
const idOf = (answer: { readonly body?: unknown }) =>
  (answer.body as { value: { id: string }[] }).value[0]?.id ?? '';

describe('an online meeting', () => {
  it('is found by its link, however that is encoded', () => {
    expect(find(link).body).toMatchObject({ value: [{ joinWebUrl: link, subject: 'Budget' }] });
    expect(idOf(find(decodeURIComponent(link)))).toBe(idOf(find(link)));
    expect(find('https://teams.microsoft.com/l/meetup-join/other').body).toEqual({ value: [] });
  });

  it('is its organizer’s alone', () => {
    expect(find(link, bo.address).body).toEqual({ value: [] });
    const reports = `GET /me/onlineMeetings/${idOf(find(link))}/attendanceReports`;
    expect(graphCall(world, reports, { as: bo.address })).toMatchObject({ status: 404 });
  });

  it('is not listed without its link', () => {
    expect(graphCall(world, 'GET /me/onlineMeetings')).toMatchObject({ status: 400 });
  });

  it('has a report for each time that it was held, the latest first', () => {
    const reports = `/me/onlineMeetings/${idOf(find(link))}/attendanceReports`;
    expect(graphCall(world, `GET ${reports}`).body).toMatchObject({
      value: [
        { id: 'second' },
        {
          id: 'first',
          meetingStartDateTime: '1970-01-01T00:00:00.000Z',
          meetingEndDateTime: '1970-01-01T00:40:00.000Z',
          totalParticipantCount: 1,
        },
      ],
    });
    expect(graphCall(world, `GET ${reports}/first`).body).not.toHaveProperty('attendanceRecords');
    expect(graphCall(world, `GET ${reports}/first?$expand=attendanceRecords`).body).toMatchObject({
      attendanceRecords: [{ emailAddress: bo.address, totalAttendanceInSeconds: 1800 }],
    });
    expect(graphCall(world, `GET ${reports}/third`)).toMatchObject({ status: 404 });
  });

  it('and its reports each need a permission of their own', () => {
    expect(find(link, undefined, ['OnlineMeetingArtifact.Read.All'])).toMatchObject({ status: 403 });
    const reports = `GET /me/onlineMeetings/${idOf(find(link))}/attendanceReports`;
    expect(graphCall(world, reports, { scopes: ['OnlineMeetings.Read'] })).toMatchObject({ status: 403 });
  });
});
