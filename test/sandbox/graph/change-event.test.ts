import { describe, expect, it } from '@jest/globals';
import type { Event, PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { calendarOf, emptyMailbox, saveInvite, sendInvite } from '../../../sandbox/mailbox/mailbox';
import { onlineMeetingBlock } from '../../../sandbox/mailbox/online-meeting';
import { repeating } from '../../../sandbox/mailbox/recurrence';
import { aGraphWorld, callTime, graphCall } from '../../builders/a-graph-call';
import { aForm } from '../../builders/form';

const bo = contactOf('bo.berg@contoso.example', '');
const eva = contactOf('eva.lind@contoso.example', '');

const body = `<p id="note">Hello</p>${onlineMeetingBlock}`;
const content = aForm({ required: [bo], optional: [eva], body });
const delivery = { id: null, organizer: content.organizer, content, bodyForAttendees: body };
const [sent, invite] = sendInvite(emptyMailbox, delivery);

const html = (text: string) => ({ body: { contentType: 'html', content: text } });

function patching(mailbox = sent, losesMeeting = () => false) {
  const world = aGraphWorld(mailbox, { losesMeeting });
  const address = `/me/events/${encodeURIComponent(invite.id)}`;
  return {
    world,
    read: () => graphCall(world, `GET ${address}`).body as Event & { '@odata.etag': string },
    patch: (change: unknown, headers = {}, as = 'anna.ek@contoso.example') =>
      graphCall(world, `PATCH ${address}`, { body: change, headers, as }),
    mails: () => world.mailbox.get().mails.slice(sent.mails.length),
  };
}

describe('a changed body', () => {
  it('reaches every attendee’s copy, as their client shows it, with one update each', () => {
    const { world, patch, read, mails } = patching();
    expect(patch(html(`<p id="agenda">Agenda</p>${body}`))).toMatchObject({ status: 200 });
    expect(read().body?.content).toContain('Agenda');
    expect(read().lastModifiedDateTime).toBe(new Date(callTime).toISOString());
    for (const { address } of [bo, eva])
      expect(calendarOf(world.mailbox.get(), address)[0]?.body).toContain('<p id="x_agenda">Agenda</p>');
    expect(mails()).toMatchObject([
      { kind: 'update', to: bo.address, at: callTime },
      { kind: 'update', to: eva.address },
    ]);
  });

  it('is told to everybody again although nothing in it is new: Graph cannot be quiet', () => {
    const { patch, mails } = patching();
    patch(html(body));
    expect(mails()).toHaveLength(2);
  });

  it('without the online meeting has none afterwards', () => {
    const { patch, read } = patching();
    patch(html('<p>Hello</p>'));
    expect(read()).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  });

  it('may cost the online meeting even with its block in it', () => {
    const { patch, read } = patching(sent, () => true);
    patch(html(body));
    expect(read()).toMatchObject({
      isOnlineMeeting: false,
      body: { content: expect.stringContaining('Hello') },
    });
  });

  it('keeps nothing that would run', () => {
    const { patch, read } = patching();
    patch(html('<p onclick="x()">Hello</p><script>alert(1)</script>'));
    expect(read().body?.content).not.toMatch(/script|onclick/);
  });

  it.each([
    ['over a million characters', html('x'.repeat(1_000_001)), 413],
    ['of a million characters', html('x'.repeat(1_000_000)), 200],
    ['without content', { body: { contentType: 'html' } }, 400],
    ['of another type', { body: { contentType: 'rtf', content: '' } }, 400],
  ])('%s', (_what, change, status) => {
    expect(patching().patch(change)).toMatchObject({ status });
  });
});

describe('If-Match', () => {
  it('lets a change through that saw the last one, and no other', () => {
    const { patch, read, mails } = patching();
    const { '@odata.etag': first } = read();
    expect(patch(html('one'), { 'if-match': first })).toMatchObject({ status: 200 });
    expect(read()['@odata.etag']).not.toBe(first);
    expect(patch(html('two'), { 'if-match': first })).toMatchObject({
      status: 412,
      body: { error: { code: 'ErrorIrresolvableConflict' } },
    });
    expect(read().body?.content).toContain('one');
    expect(mails()).toHaveLength(2);
    expect(patch(html('three'), { 'if-match': '*' })).toMatchObject({ status: 200 });
  });
});

describe('other changes', () => {
  it('of the end shorten the meeting, in whatever zone they are told', () => {
    const { patch, read } = patching();
    patch({ end: { dateTime: '1970-01-01T01:46:40', timeZone: 'W. Europe Standard Time' } });
    expect(read()).toMatchObject({
      start: { dateTime: '1970-01-01T00:16:00.0000000' },
      end: { dateTime: '1970-01-01T00:46:00.0000000' },
      body: { content: expect.stringContaining('Hello') },
    });
  });

  it.each([
    ['an end before the start', { end: { dateTime: '1969-01-01T00:00:00', timeZone: 'UTC' } }],
    ['a zone that nobody knows', { end: { dateTime: '1970-01-02T00:00:00', timeZone: 'Mars' } }],
    ['a time that is none', { start: { dateTime: 'tomorrow' } }],
    ['who organizes', { organizer: {} }],
    ['nothing', {}],
  ])('refuses %s', (_what, change) => {
    const { patch, mails } = patching();
    expect(patch(change)).toMatchObject({ status: 400 });
    expect(mails()).toEqual([]);
  });

  it('of one’s own categories are told to nobody', () => {
    const { patch, read, mails } = patching();
    patch({ categories: ['Internal'] });
    expect([read().categories, mails()]).toEqual([['Internal'], []]);
  });

  it('are the organizer’s alone', () => {
    const world = aGraphWorld(sent);
    const [copy] = calendarOf(sent, bo.address);
    const asked = `PATCH /me/events/${encodeURIComponent(copy?.id ?? '')}`;
    expect(graphCall(world, asked, { body: html('mine'), as: bo.address })).toMatchObject({ status: 403 });
  });

  it('of an invite that was never sent are told to nobody', () => {
    const [saved] = saveInvite(emptyMailbox, delivery);
    const { world, patch } = patching(saved);
    expect(patch(html('new'))).toMatchObject({ status: 200 });
    expect(world.mailbox.get().mails).toEqual([]);
  });
});

describe('a changed recurrence', () => {
  const weekly = aForm({ required: [bo], recurrence: repeating('weekly', content.start, content.timeZone) });
  const [box, series] = sendInvite(emptyMailbox, {
    id: null,
    organizer: weekly.organizer,
    content: weekly,
    bodyForAttendees: '',
  });
  const patched = (change: (recurrence: PatternedRecurrence) => unknown, of = box, id = series.id) => {
    const world = aGraphWorld(of);
    const address = `/me/events/${encodeURIComponent(id)}`;
    const { recurrence } = graphCall(world, `GET ${address}`).body as Event;
    const answer = graphCall(world, `PATCH ${address}`, {
      body: { recurrence: change(recurrence ?? {}) },
      as: 'anna.ek@contoso.example',
    });
    return { answer, world, now: (graphCall(world, `GET ${address}`).body as Event).recurrence };
  };
  const until = (endDate: string) => (recurrence: PatternedRecurrence) => ({
    ...recurrence,
    range: { ...recurrence.range, type: 'endDate', endDate },
  });

  it('ends a series on a day, and tells everybody', () => {
    const { answer, world, now } = patched(until('2027-03-02'));
    expect(answer.status).toBe(200);
    expect(now?.range).toMatchObject({ type: 'endDate', endDate: '2027-03-02' });
    expect(world.mailbox.get().mails.slice(box.mails.length)).toMatchObject([
      { kind: 'update', to: bo.address },
    ]);
  });

  it.each<readonly [string, (recurrence: PatternedRecurrence) => unknown]>([
    ['another pattern', ({ range }) => ({ pattern: { type: 'daily', interval: 1 }, range })],
    ['no pattern', ({ range }) => ({ range })],
    ['an end before its start', until('1969-01-01')],
    ['an end that is no day', until('soon')],
    ['a number of meetings', ({ pattern, range }) => ({ pattern, range: { ...range, type: 'numbered' } })],
  ])('is refused with %s', (_what, change) => {
    const { answer, now } = patched(change);
    expect(answer.status).toBe(400);
    expect(now?.range?.type).toBe('noEnd');
  });

  it('is refused for an invite that is no series', () => {
    const range = { type: 'endDate', startDate: '2026-12-01', endDate: '2027-03-02' };
    expect(patched(() => ({ pattern: {}, range }), sent, invite.id).answer.status).toBe(400);
  });
});
