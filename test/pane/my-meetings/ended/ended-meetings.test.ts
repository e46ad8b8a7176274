import { describe, expect, it } from '@jest/globals';
import type { Agenda } from '../../../../src/agenda/agenda';
import type { CalendarEvent } from '../../../../src/graph/calendar';
import { endedMeetings } from '../../../../src/pane/my-meetings/ended/ended-meetings';
import { anEvent, fakeCalendar } from '../../../builders/a-calendar';
import { aPolicy } from '../../../builders/a-policy';
import { anAgenda } from '../../../builders/an-agenda';
import { bodyWith } from '../../../builders/an-event-form';

const now = new Date('2026-12-01T12:00:00Z');
const day = 86_400_000;

function held(id: string, daysAgo: number, parts: Partial<CalendarEvent> & { agenda?: Agenda | null } = {}) {
  const { agenda = anAgenda(), ...rest } = parts;
  const start = new Date(now.getTime() - daysAgo * day);
  const body = agenda ? bodyWith(agenda) : { type: 'html' as const, content: '<p>Hello</p>' };
  return anEvent({ id, start, end: new Date(start.getTime() + 3_600_000), body, ...rest });
}

async function found(...events: readonly CalendarEvent[]) {
  const calendar = fakeCalendar(events);
  const rows = await endedMeetings(calendar, aPolicy(), now, new AbortController().signal);
  return { ids: rows.map(({ id }) => id), rows, calendar };
}

const outcome = { goal: 'reached' as const, decisions: [], endedAt: '' };

describe('meetings of which nobody has told what came of them', () => {
  it('are those of the last two weeks, the latest first', async () => {
    const { ids } = await found(
      held('last-week', 7),
      held('today', 0.2),
      held('long-ago', 15),
      held('two', 13),
    );
    expect(ids).toEqual(['today', 'last-week', 'two']);
  });

  it.each<[string, Parameters<typeof held>[2]]>([
    ['it was told', { agenda: anAgenda({ outcome }) }],
    ['there was no agenda', { agenda: null }],
    ['it was somebody else’s', { isOrganizer: false }],
    ['it was cancelled', { isCancelled: true }],
    ['nobody else was there', { attendees: [] }],
    ['it lasts yet', { end: new Date(now.getTime() + 60_000) }],
    ['its text is plain', { body: { type: 'text', content: 'Purpose: to meet' } }],
  ])('not one where %s', async (_, parts) => {
    expect((await found(held('one', 1, parts))).ids).toEqual([]);
  });

  it('are opened as one meeting, also of a series', async () => {
    const { rows } = await found(
      held('one', 1),
      held('other', 2, { kind: 'occurrence', seriesId: 'series' }),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['single', 'exception']);
  });

  it('leaves out what cannot be read, and asks for no body that is not needed', async () => {
    const calendar = fakeCalendar([held('one', 1), held('other', 2)]);
    calendar.cannotRead('one');
    const rows = await endedMeetings(calendar, aPolicy(), now, new AbortController().signal);
    expect(rows.map(({ id }) => id)).toEqual(['other']);
    expect(calendar.calls).toEqual(['between', 'bodies']);
  });
});
