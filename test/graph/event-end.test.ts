import { describe, expect, it } from '@jest/globals';
import { endInItsOwnTimeZone } from '../../src/graph/event-end';
import { GraphCallError } from '../../src/graph/graph-call-error';
import { anEvent } from '../builders/a-calendar';

const end = new Date('2026-12-01T09:45:00Z');
const answering = (answer: unknown) => ({ send: async () => answer });
const stockholm = { end: { dateTime: '2026-12-01T11:00:00.0000000', timeZone: 'W. Europe Standard Time' } };

describe('an end in the time zone of the event', () => {
  it('is what the wall clock shows there', async () => {
    await expect(endInItsOwnTimeZone(answering(stockholm), anEvent(), end)).resolves.toEqual({
      dateTime: '2026-12-01T10:45:00',
      timeZone: 'W. Europe Standard Time',
    });
  });

  it('is UTC for an event in UTC, and asks nobody', async () => {
    const silent = { send: () => Promise.reject(new Error('asked')) };
    await expect(endInItsOwnTimeZone(silent, anEvent({ timeZone: 'UTC' }), end)).resolves.toEqual({
      dateTime: '2026-12-01T09:45:00',
      timeZone: 'UTC',
    });
  });

  it.each(['', 'tzone://Microsoft/Custom', 'a "zone"'])(
    'is not guessed where the zone is “%s”',
    async (timeZone) => {
      const given = endInItsOwnTimeZone(answering(stockholm), anEvent({ timeZone }), end);
      await expect(given).rejects.toMatchObject({ kind: 'time-zone' });
    },
  );

  it.each([
    ['refuses its own name for it', { send: () => Promise.reject(new GraphCallError('failed', 'GET', 400)) }],
    ['answers in UTC instead', answering({ end: { dateTime: '2026-12-01T10:00:00', timeZone: 'UTC' } })],
    ['answers without an end', answering({})],
    ['answers with no time', answering({ end: { dateTime: 'soon', timeZone: 'Zone' } })],
  ])('is not guessed where Graph %s', async (_, graph) => {
    await expect(endInItsOwnTimeZone(graph, anEvent(), end)).rejects.toMatchObject({ kind: 'time-zone' });
  });

  it('is not told as a matter of time zones where nothing answers', async () => {
    const offline = { send: () => Promise.reject(new GraphCallError('offline', 'GET')) };
    await expect(endInItsOwnTimeZone(offline, anEvent(), end)).rejects.toMatchObject({ kind: 'offline' });
  });
});
