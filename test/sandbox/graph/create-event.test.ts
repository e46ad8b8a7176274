import { describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { aGraphWorld, graphCall } from '../../builders/a-graph-call';

const timeZone = 'W. Europe Standard Time';
const asked = {
  subject: 'Steel',
  body: { contentType: 'html', content: '<p>Purpose</p>' },
  start: { dateTime: '2026-12-01T10:00:00', timeZone },
  end: { dateTime: '2026-12-01T10:30:00', timeZone },
  attendees: [
    { emailAddress: { address: 'bo.berg@contoso.example', name: 'Bo' }, type: 'required' },
    { emailAddress: { address: 'eva@elsewhere.example', name: 'Eva' }, type: 'optional' },
  ],
  isOnlineMeeting: true,
  transactionId: 'syfte:1',
};

function aCall(change: object = {}, scopes = ['Calendars.ReadWrite']) {
  const world = aGraphWorld();
  const post = (more: object = change) =>
    graphCall(world, 'POST /me/events', { body: { ...asked, ...more }, scopes });
  return { world, post };
}

describe('POST /me/events', () => {
  it('makes a meeting with a link, and invites everyone on it', () => {
    const { world, post } = aCall();
    const { status, body } = post();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      subject: 'Steel',
      transactionId: 'syfte:1',
      isOnlineMeeting: true,
      originalStartTimeZone: timeZone,
      start: { dateTime: '2026-12-01T09:00:00.0000000', timeZone: 'UTC' },
    });
    expect((body as Event).onlineMeeting?.joinUrl).toContain('teams.microsoft.com');
    expect(world.mailbox.get().mails.map(({ to, kind }) => [to, kind])).toEqual([
      ['bo.berg@contoso.example', 'invite'],
      ['eva@elsewhere.example', 'invite'],
    ]);
  });

  it('makes no second one by the same transaction id', () => {
    const { world, post } = aCall();
    post();
    expect(post()).toMatchObject({ status: 409 });
    expect(post({ transactionId: 'syfte:2' })).toMatchObject({ status: 201 });
    expect(world.mailbox.get().invites.filter(({ owner }) => owner.startsWith('anna'))).toHaveLength(2);
  });

  it.each([
    [
      'a time zone that nobody knows',
      { start: { dateTime: '2026-12-01T10:00:00', timeZone: 'Narnia' } },
      400,
    ],
    ['an end before its start', { end: { dateTime: '2026-12-01T09:00:00', timeZone } }, 400],
    ['a body that is no HTML', { body: { contentType: 'html' } }, 400],
    ['501 attendees', { attendees: Array.from({ length: 501 }, () => asked.attendees[0]) }, 400],
  ])('refuses %s', (_, change, status) => {
    const { world, post } = aCall(change);
    expect(post().status).toBe(status);
    expect(world.mailbox.get().invites).toEqual([]);
  });

  it('needs the permission to write', () => {
    expect(aCall({}, ['Calendars.Read']).post().status).toBe(403);
  });
});
