import { describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { contactOf } from '../../../sandbox/mailbox/directory';
import type { InviteContent } from '../../../sandbox/mailbox/invite';
import { emptyMailbox, type Mailbox, saveInvite, sendInvite } from '../../../sandbox/mailbox/mailbox';
import { onlineMeetingBlock } from '../../../sandbox/mailbox/online-meeting';
import { repeating } from '../../../sandbox/mailbox/recurrence';
import { aGraphWorld, graphCall } from '../../builders/a-graph-call';
import { aForm } from '../../builders/form';

const anna = contactOf('anna.ek@contoso.example', '');
const bo = contactOf('bo.berg@contoso.example', '');
const eva = contactOf('eva.lind@contoso.example', '');
const lake = contactOf('room.lake@contoso.example', '');

/** A Tuesday, eleven o'clock in Stockholm. */
const start = Date.UTC(2026, 10, 24, 10);
const hour = 3_600_000;
const day = 24 * hour;
const stockholm = 'W. Europe Standard Time';

const deliveryOf = (content: Partial<InviteContent>, id: string | null = null) => {
  const whole = aForm({ start, end: start + hour, timeZone: stockholm, ...content });
  return { id, organizer: anna, content: whole, bodyForAttendees: '<p>x</p>', at: Date.UTC(2026, 10, 1) };
};
const sent = (content: Partial<InviteContent> = {}, mailbox: Mailbox = emptyMailbox) =>
  sendInvite(mailbox, deliveryOf(content));
const weekly = { recurrence: repeating('weekly', start, stockholm), subject: 'Sales meeting' };

const eventsIn = (answer: { readonly body?: unknown }) => (answer.body as { value: Event[] }).value;

describe('an invite as an event', () => {
  const [mailbox, invite] = sent({
    required: [bo],
    optional: [eva],
    rooms: [lake],
    categories: ['Customer'],
    sensitivity: 'private',
    body: `<p>Hello</p>${onlineMeetingBlock}`,
  });
  const world = aGraphWorld(mailbox);
  const read = (headers = {}, as = anna.address, id = invite.id) =>
    graphCall(world, `GET /me/events/${encodeURIComponent(id)}`, { headers, as });

  it('has what its organizer wrote', () => {
    expect(read()).toMatchObject({
      status: 200,
      body: {
        subject: 'Budget',
        type: 'singleInstance',
        start: { dateTime: '2026-11-24T10:00:00.0000000', timeZone: 'UTC' },
        end: { dateTime: '2026-11-24T11:00:00.0000000', timeZone: 'UTC' },
        originalStartTimeZone: stockholm,
        createdDateTime: '2026-11-01T00:00:00.000Z',
        categories: ['Customer'],
        sensitivity: 'private',
        isOrganizer: true,
        isCancelled: false,
        isDraft: false,
        isOnlineMeeting: true,
        onlineMeeting: { joinUrl: expect.stringContaining('https://teams.microsoft.com/l/meetup-join/') },
        organizer: { emailAddress: { address: anna.address, name: 'Anna Ek' } },
        attendees: [
          { type: 'required', emailAddress: { address: bo.address } },
          { type: 'optional', emailAddress: { address: eva.address } },
          { type: 'resource', emailAddress: { address: lake.address } },
        ],
        seriesMasterId: null,
      },
    });
  });

  it('is told in the zone that the caller prefers, with the body as text', () => {
    const answer = read({ prefer: `outlook.timezone="${stockholm}", outlook.body-content-type="text"` });
    expect(answer.body).toMatchObject({
      start: { dateTime: '2026-11-24T11:00:00.0000000', timeZone: stockholm },
      body: { contentType: 'text', content: expect.stringMatching(/^Hello/) },
    });
    expect(answer.headers?.['Preference-Applied']).toContain(stockholm);
  });

  it('is handed out as a whole document, as Exchange does', () => {
    expect((read().body as Event).body?.content).toMatch(/^<html><head>[\s\S]*<body><p>Hello<\/p>/);
  });

  it('has an id of its own spelling in each format, and is found by all three', () => {
    const rest = (read().body as Event).id ?? '';
    const immutable = (read({ prefer: 'IdType="ImmutableId"' }).body as Event).id ?? '';
    expect(new Set([invite.id, rest, immutable]).size).toBe(3);
    expect(rest).toBe(invite.id.replaceAll('/', '-').replaceAll('+', '_'));
    for (const id of [invite.id, rest, immutable])
      expect(read({}, anna.address, id).body).toMatchObject({ id: rest });
    const body = {
      inputIds: [invite.id, 'nobody'],
      sourceIdType: 'ewsId',
      targetIdType: 'restImmutableEntryId',
    };
    expect(graphCall(world, 'POST /me/translateExchangeIds', { body }).body).toMatchObject({
      value: [{ sourceId: invite.id, targetId: immutable }, { targetId: null }],
    });
  });

  it('is an attendee’s own copy in the calendar of an attendee', () => {
    const [copy] = eventsIn(graphCall(world, 'GET /me/events', { as: bo.address }));
    expect(copy).toMatchObject({ isOrganizer: false, subject: 'Budget' });
    expect(copy?.id).not.toBe((read().body as Event).id);
  });

  it('of somebody else is kept from whoever has its id, and what nobody has is not found', () => {
    expect(read({}, bo.address)).toMatchObject({
      status: 403,
      body: { error: { code: 'ErrorAccessDenied' } },
    });
    expect(read({}, anna.address, 'AAMkNobody')).toMatchObject({ status: 404 });
    expect(graphCall(world, `GET /users/${bo.address}/events`)).toMatchObject({ status: 403 });
    expect(graphCall(world, `GET /users/${anna.address}/events`)).toMatchObject({ status: 200 });
  });

  it('that was saved and not sent is a draft when somebody is invited', () => {
    const saved = (content: Partial<InviteContent>) =>
      aGraphWorld(saveInvite(emptyMailbox, deliveryOf(content))[0]);
    expect(eventsIn(graphCall(saved({}), 'GET /me/events'))).toMatchObject([{ isDraft: true }]);
    expect(eventsIn(graphCall(saved({ required: [] }), 'GET /me/events'))).toMatchObject([
      { isDraft: false },
    ]);
  });

  it('of a day has midnight in whatever zone is asked for', () => {
    const midnight = Date.UTC(2026, 10, 23, 23);
    const [allDay] = sent({ isAllDay: true, start: midnight, end: midnight + day });
    expect(eventsIn(graphCall(aGraphWorld(allDay), 'GET /me/events'))).toMatchObject([
      { isAllDay: true, start: { dateTime: '2026-11-24T00:00:00.0000000', timeZone: 'UTC' } },
    ]);
  });
});

describe('a series', () => {
  const [mailbox, series] = sent(weekly);
  const view = (world: ReturnType<typeof aGraphWorld>, from: number, to: number, more = '') =>
    graphCall(
      world,
      `GET /me/calendarView?startDateTime=${new Date(from).toISOString()}&endDateTime=${new Date(to).toISOString()}${more}`,
    );

  it('is one in the list of events, and every occurrence in a view of the calendar', () => {
    const world = aGraphWorld(mailbox);
    expect(eventsIn(graphCall(world, 'GET /me/events'))).toMatchObject([
      {
        type: 'seriesMaster',
        recurrence: {
          pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] },
          range: { type: 'noEnd', startDate: '2026-11-24', recurrenceTimeZone: stockholm },
        },
      },
    ]);
    const occurrences = eventsIn(view(world, start - day, start + 15 * day));
    expect(occurrences.map((event) => event.start?.dateTime?.slice(0, 10))).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
    ]);
    expect(occurrences[0]).toMatchObject({ type: 'occurrence', recurrence: null });
    expect(graphCall(world, `GET /me/events/${occurrences[1]?.seriesMasterId}`).body).toMatchObject({
      type: 'seriesMaster',
    });
  });

  it('has an exception where one occurrence was changed, for its attendees too', () => {
    const world = aGraphWorld(mailbox);
    const [, second] = eventsIn(view(world, start, start + 8 * day));
    const changed = graphCall(world, `PATCH /me/events/${second?.id}`, {
      body: { body: { contentType: 'html', content: '<p>Only this one</p>' } },
    });
    expect(changed.body).toMatchObject({ type: 'exception', id: second?.id });
    const types = (as: string) =>
      eventsIn(
        graphCall(world, `GET /me/calendarView?startDateTime=2026-11-24&endDateTime=2026-12-02`, { as }),
      ).map(({ type }) => type);
    expect(types(anna.address)).toEqual(['occurrence', 'exception']);
    expect(types(bo.address)).toEqual(['occurrence', 'exception']);
    const [, ofBo] = eventsIn(
      graphCall(world, `GET /me/calendarView?startDateTime=2026-11-24&endDateTime=2026-12-02`, {
        as: bo.address,
      }),
    );
    expect(graphCall(world, `GET /me/events/${ofBo?.seriesMasterId}`, { as: bo.address })).toMatchObject({
      status: 200,
      body: { type: 'seriesMaster' },
    });
  });

  it('keeps its time on the wall in summer', () => {
    const july = Date.UTC(2027, 6, 1);
    const [event] = eventsIn(view(aGraphWorld(mailbox), july, july + 7 * day));
    expect(event?.start?.dateTime).toBe('2027-07-06T09:00:00.0000000');
  });

  it('has instances, which one invite has not', () => {
    const [both, single] = sent({}, mailbox);
    const world = aGraphWorld(both);
    const range = 'startDateTime=2026-11-24&endDateTime=2026-12-02';
    const instances = (id: string) =>
      graphCall(world, `GET /me/events/${encodeURIComponent(id)}/instances?${range}`);
    expect(eventsIn(instances(series.id))).toHaveLength(2);
    expect(instances(single.id)).toMatchObject({ status: 400 });
  });

  it('that is still under way when the view begins is in it', () => {
    expect(eventsIn(view(aGraphWorld(mailbox), start + hour / 2, start + hour))).toHaveLength(1);
    expect(eventsIn(view(aGraphWorld(mailbox), start + hour, start + 2 * hour))).toHaveLength(0);
  });
});

describe('a list of events', () => {
  const three = ['C', 'A', 'B'].reduce<Mailbox>(
    (mailbox, subject, at) =>
      sent({ subject, start: start + at * hour, end: start + (at + 1) * hour }, mailbox)[0],
    emptyMailbox,
  );
  const world = aGraphWorld(three);
  const range = 'startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-11-25T00:00:00Z';
  const subjects = (query: string) =>
    eventsIn(graphCall(world, `GET /me/calendarView?${range}&${query}`)).map(({ subject }) => subject);

  it('comes page by page, each with the address of the next but the last', () => {
    const first = graphCall(world, `GET /me/calendarView?${range}&$top=2&$select=subject`);
    const next = (first.body as { '@odata.nextLink': string })['@odata.nextLink'];
    expect(next).toMatch(/^https:\/\/graph\.example\/v1\.0\/me\/calendarView\?/);
    const last = graphCall(world, `GET ${next.replace('https://graph.example/v1.0', '')}`);
    expect([...eventsIn(first), ...eventsIn(last)].map(({ subject }) => subject)).toEqual(['C', 'A', 'B']);
    expect(last.body).not.toHaveProperty('@odata.nextLink');
  });

  it('has ten on a page unless more are asked for', () => {
    const many = [...Array(12)].reduce<Mailbox>((mailbox) => sent({}, mailbox)[0], emptyMailbox);
    const list = (query: string) => eventsIn(graphCall(aGraphWorld(many), `GET /me/events${query}`));
    expect([list('').length, list('?$top=50').length]).toEqual([10, 12]);
    expect(graphCall(world, 'GET /me/events?$top=5000')).toMatchObject({ status: 400 });
  });

  it('has only what is selected, and always the id and the etag', () => {
    const [event] = eventsIn(graphCall(world, `GET /me/calendarView?${range}&$select=subject,start`));
    expect(Object.keys(event ?? {}).sort()).toEqual(['@odata.etag', 'id', 'start', 'subject']);
  });

  it.each([
    ['$orderby=subject', ['A', 'B', 'C']],
    ['$orderby=subject desc', ['C', 'B', 'A']],
    ["$filter=subject eq 'a'", ['A']],
    ["$filter=startswith(subject,'B') or contains(subject,'C')", ['C', 'B']],
    ["$filter=start/dateTime ge '2026-11-24T11:00:00' and isOrganizer eq true", ['A', 'B']],
    ["$filter=not (subject eq 'A') and isCancelled ne true", ['C', 'B']],
  ])('%s', (query, expected) => {
    expect(subjects(query)).toEqual(expected);
  });

  it.each(['$filter=subject like', '$filter=(subject eq 1', '$search=x', '$top=x'])('refuses %s', (query) => {
    expect(graphCall(world, `GET /me/events?${query}`)).toMatchObject({ status: 400 });
  });

  it('refuses a view without a range', () => {
    expect(graphCall(world, 'GET /me/calendarView')).toMatchObject({ status: 400 });
  });
});

it.each([
  ['GET /me', ['User.Read']],
  ['GET /me/events', ['Calendars.Read']],
  ['GET /me/events', ['Calendars.ReadWrite']],
  ['GET /me/todo/lists', ['Tasks.ReadWrite']],
])('%s is allowed with %s, and with nothing else', (asked, scopes) => {
  expect(graphCall(aGraphWorld(), asked, { scopes })).toMatchObject({ status: 200 });
  expect(graphCall(aGraphWorld(), asked, { scopes: ['Mail.Read'] })).toMatchObject({ status: 403 });
});

it('a change is not allowed to whoever may only read', () => {
  const [mailbox, invite] = sent();
  const asked = `PATCH /me/events/${encodeURIComponent(invite.id)}`;
  expect(graphCall(aGraphWorld(mailbox), asked, { scopes: ['Calendars.Read'], body: {} })).toMatchObject({
    status: 403,
  });
});

it('what this Graph does not have is not found, and a wrong method is one', () => {
  expect(graphCall(aGraphWorld(), 'GET /me/people')).toMatchObject({ status: 404 });
  expect(graphCall(aGraphWorld(), 'DELETE /me/events')).toMatchObject({ status: 405 });
});
