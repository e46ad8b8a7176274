import { describe, expect, it } from '@jest/globals';
import type { GraphRequest } from '../../src/graph/graph';
import { GraphCallError, type GraphErrorKind } from '../../src/graph/graph-call-error';
import { makeEvent, type NewEvent } from '../../src/graph/new-event';
import { hastyClock } from '../builders/a-clock';
import { anAttendee } from '../builders/a-person';

const event: NewEvent = {
  subject: 'Steel',
  html: '<p>Purpose</p>',
  start: new Date('2026-12-01T09:00:00Z'),
  end: new Date('2026-12-01T09:30:00Z'),
  wall: null,
  attendees: [anAttendee('Bo Berg'), { ...anAttendee('Dan Öst'), isOptional: true }],
  transactionId: 'syfte:1',
};
const made = {
  id: 'AAMk',
  transactionId: 'syfte:1',
  subject: 'Steel',
  onlineMeeting: { joinUrl: 'https://x' },
};

interface Answers {
  readonly posts: readonly (object | GraphErrorKind)[];
  /** Into the calendar. */
  readonly looks?: readonly (readonly object[] | GraphErrorKind)[];
  /** Of the event by itself. */
  readonly reads?: readonly (object | GraphErrorKind)[];
}

/** A Graph that answers each kind of call with what is given, in turn; the last stays. A kind of failure is one. */
function aGraph({ posts, looks = [[]], reads = [made] }: Answers) {
  const calls: GraphRequest[] = [];
  const times = { posts: 0, looks: 0, reads: 0 };
  const all = { posts, looks, reads };
  return {
    calls,
    async send(request: GraphRequest) {
      calls.push(request);
      const isLook = request.path.startsWith('/me/calendarView');
      const which = request.method === 'POST' ? 'posts' : isLook ? 'looks' : 'reads';
      const answer = all[which][Math.min(times[which], all[which].length - 1)];
      times[which] += 1;
      if (typeof answer === 'string') throw new GraphCallError(answer, which);
      return isLook ? { value: answer } : answer;
    },
  };
}

const make = (graph: ReturnType<typeof aGraph>, given: Partial<NewEvent> = {}) =>
  makeEvent(graph, { ...event, ...given }, hastyClock());
const posts = (graph: ReturnType<typeof aGraph>) => graph.calls.filter(({ method }) => method === 'POST');

describe('making an online meeting', () => {
  it('is one call, with everybody on it and the id that tells it from every other', async () => {
    const graph = aGraph({ posts: [made] });
    await expect(make(graph)).resolves.toMatchObject({
      kind: 'made',
      event: { id: 'AAMk', joinUrl: 'https://x' },
    });
    expect(graph.calls.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(graph.calls[0]).toMatchObject({
      method: 'POST',
      path: '/me/events',
      scopes: ['Calendars.ReadWrite'],
      body: {
        subject: 'Steel',
        body: { contentType: 'html', content: '<p>Purpose</p>' },
        start: { dateTime: '2026-12-01T09:00:00', timeZone: 'UTC' },
        end: { dateTime: '2026-12-01T09:30:00', timeZone: 'UTC' },
        attendees: [
          { emailAddress: { name: 'Bo Berg', address: 'bo.berg@contoso.example' }, type: 'required' },
          { emailAddress: { name: 'Dan Öst' }, type: 'optional' },
        ],
        isOnlineMeeting: true,
        transactionId: 'syfte:1',
      },
    });
  });

  it('is in the zone of whoever makes it, and in UTC where Graph does not know that', async () => {
    const timeZone = 'W. Europe Standard Time';
    const wall = {
      start: { dateTime: '2026-12-01T10:00:00', timeZone },
      end: { dateTime: '2026-12-01T10:30:00', timeZone },
    };
    const graph = aGraph({ posts: ['time-zone', made] });
    await expect(make(graph, { wall })).resolves.toMatchObject({ kind: 'made' });
    expect(posts(graph).map(({ body }) => Object(body).start.timeZone)).toEqual([timeZone, 'UTC']);
  });

  it.each(['offline', 'timed-out', 'busy', 'conflict', 'failed'] as const)(
    'whose answer is lost (%s) is found by its id in the calendar, and not made twice',
    async (kind) => {
      const graph = aGraph({ posts: [kind], looks: [[{ id: 'other', transactionId: 'syfte:2' }], [made]] });
      await expect(make(graph)).resolves.toMatchObject({ kind: 'made', event: { id: 'AAMk' } });
      expect(posts(graph)).toHaveLength(1);
    },
  );

  it('that is not in the calendar was not made', async () => {
    const graph = aGraph({ posts: ['timed-out'] });
    await expect(make(graph)).resolves.toEqual({ kind: 'not-made', because: 'timed-out' });
    expect(graph.calls.filter(({ method }) => method === 'GET')).toHaveLength(3);
  });

  it('may be there where nobody could look, or Graph says that it has one', async () => {
    await expect(make(aGraph({ posts: ['offline'], looks: ['offline'] }))).resolves.toEqual({
      kind: 'unsure',
      because: 'offline',
    });
    await expect(make(aGraph({ posts: ['conflict'] }))).resolves.toEqual({
      kind: 'unsure',
      because: 'conflict',
    });
  });

  it.each(['declined', 'not-set-up', 'forbidden', 'needs-admin', 'too-large'] as const)(
    'that Graph or the user refused (%s) is not looked for',
    async (kind) => {
      const graph = aGraph({ posts: [kind] });
      await expect(make(graph)).resolves.toEqual({ kind: 'not-made', because: kind });
      expect(graph.calls).toHaveLength(1);
    },
  );

  it('is told with the link that came a moment later', async () => {
    const graph = aGraph({ posts: [{ id: 'AAMk' }], reads: [{ id: 'AAMk' }, made] });
    await expect(make(graph)).resolves.toMatchObject({ kind: 'made', event: { joinUrl: 'https://x' } });
  });

  it('is told without a link where none comes', async () => {
    const graph = aGraph({ posts: [{ id: 'AAMk' }], reads: [{ id: 'AAMk' }] });
    await expect(make(graph)).resolves.toMatchObject({ kind: 'made', event: { joinUrl: '' } });
  });

  it('that was answered as made and never shows is not called made', async () => {
    await expect(make(aGraph({ posts: [made], reads: ['gone'] }))).resolves.toEqual({
      kind: 'unsure',
      because: 'failed',
    });
  });

  it('is what Graph answered where it cannot be read again', async () => {
    await expect(make(aGraph({ posts: [made], reads: ['offline'] }))).resolves.toMatchObject({
      kind: 'made',
    });
  });

  it('is looked for when the answer names no event', async () => {
    await expect(make(aGraph({ posts: [{}], looks: [[made]] }))).resolves.toMatchObject({ kind: 'made' });
  });
});
