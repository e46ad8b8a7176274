import { describe, expect, it } from '@jest/globals';
import type { CalendarEvent } from '../../../../src/graph/calendar';
import { renderBlock } from '../../../../src/invite/render-block';
import { bodiesFor, ItemCollector } from '../../../../src/pane/my-meetings/items/review-item';
import { judgeEvent, rowsOf, wentPastTheGate } from '../../../../src/pane/my-meetings/items/review-row';
import { weekBounds } from '../../../../src/pane/my-meetings/items/week-group';
import { anEvent } from '../../../builders/a-calendar';
import { anAttendee, bo } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';
import { aRow } from '../../../builders/a-row';
import { aSeries } from '../../../builders/a-series';
import { anAgenda, aReason } from '../../../builders/an-agenda';

const policy = aPolicy();
const agendaFor = (why: string) => ({
  type: 'html' as const,
  content: renderBlock(anAgenda({ reasons: [aReason(bo, why)] }), 'en'),
});
const invited = (...names: readonly string[]) =>
  names.map((name) => ({ ...anAttendee(name), isOptional: false }));

function itemsOf(events: readonly CalendarEvent[]) {
  const collector = new ItemCollector(policy, weekBounds(new Date('2026-11-30T12:00:00Z'), 1));
  for (const event of events.filter(({ kind }) => kind !== 'series')) collector.add({ ...event, body: null });
  return collector.items();
}

/** The rows of the only item. */
function rowsIn(events: readonly CalendarEvent[], gone: readonly string[] = []) {
  const [item] = itemsOf(events);
  if (!item) throw new Error('Nothing is reviewed.');
  const judged = events
    .filter(({ id }) => bodiesFor(item).includes(id) && !gone.includes(id))
    .map((event) => [event.id, judgeEvent(event, policy)] as const);
  return rowsOf(item, new Map(judged));
}

describe('collecting', () => {
  it('takes every series once, and an event that comes twice once', () => {
    const series = aSeries('weekly', 3);
    const single = anEvent({ id: 'single' });
    const items = itemsOf([single, ...series, ...series, single]);
    expect(items.map(({ id, isSeries, meetings }) => [id, isSeries, meetings.length])).toEqual([
      ['single', false, 1],
      ['weekly', true, 3],
    ]);
  });

  it('puts the meetings of a series in order, whatever page they came on', () => {
    const [, first, second] = aSeries('weekly', 2);
    const [item] = itemsOf([second, first].filter((event) => event !== undefined));
    expect(item?.meetings.map(({ id }) => id)).toEqual(['weekly-1', 'weekly-2']);
  });

  it('leaves out what was cancelled of a series', () => {
    const [item] = itemsOf(aSeries('weekly', 3, {}, { 2: { isCancelled: true } }));
    expect(item?.meetings.map(({ id }) => id)).toEqual(['weekly-1', 'weekly-3']);
  });
});

describe('the bodies that are needed', () => {
  it('are one for a series, and one for each of its meetings that was changed by itself', () => {
    const [item] = itemsOf(aSeries('weekly', 4, {}, { 3: {} }));
    expect(item && bodiesFor(item)).toEqual(['weekly', 'weekly-3']);
  });
});

describe('the rows', () => {
  it('of a meeting: people with the organizer, times its length', () => {
    const end = new Date('2026-12-01T10:30:00Z');
    const [row] = rowsIn([anEvent({ attendees: invited('Bo Berg', 'Cecilia Dahl'), end })]);
    expect(row).toMatchObject({
      kind: 'single',
      others: 2,
      personMinutes: 3 * 90,
      times: 1,
      hasLists: false,
    });
  });

  it('count rooms as nobody, and say that there may be more behind a list', () => {
    const room = { ...anAttendee('Blue room', { kind: 'room' as const }), isOptional: false };
    const list = { ...anAttendee('Sales', { kind: 'list' as const }), isOptional: false };
    const [row] = rowsIn([anEvent({ attendees: [room, list] })]);
    expect(row).toMatchObject({ others: 1, personMinutes: 2 * 60, hasLists: true });
  });

  it('of a series: once, with the hours of all its meetings in the weeks, and the next one', () => {
    const rows = rowsIn(aSeries('weekly', 4));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      id: 'weekly',
      next: 'weekly-1',
      kind: 'series',
      times: 4,
      personMinutes: 4 * 2 * 60,
    });
  });

  it('take in a meeting that was only moved or made longer', () => {
    const end = new Date('2026-12-08T11:00:00Z');
    const rows = rowsIn(aSeries('weekly', 3, {}, { 2: { end } }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ times: 3, personMinutes: 2 * (60 + 120 + 60) });
  });

  it.each([
    ['whom it goes to', { attendees: invited('Cecilia Dahl') }],
    ['its subject', { subject: 'With the supplier' }],
    ['its agenda', { body: agendaFor('Decides') }],
  ])('tell a meeting of a series apart that differs in %s', (_, own) => {
    const rows = rowsIn(aSeries('weekly', 3, {}, { 2: own }));
    expect(rows.map(({ id, kind, times }) => [id, kind, times])).toEqual([
      ['weekly', 'series', 2],
      ['weekly-2', 'exception', 1],
    ]);
  });

  it('are of the exceptions alone, when nothing of the series is left in the weeks', () => {
    const other = { attendees: invited('Cecilia Dahl') };
    const rows = rowsIn(aSeries('weekly', 2, {}, { 1: other, 2: other }));
    expect(rows.map(({ id }) => id)).toEqual(['weekly-1', 'weekly-2']);
  });

  it('are none for what is gone by now', () => {
    expect(rowsIn([anEvent()], ['event-1'])).toEqual([]);
    expect(rowsIn(aSeries('weekly', 2), ['weekly'])).toEqual([]);
    expect(rowsIn(aSeries('weekly', 3, {}, { 2: {} }), ['weekly-2'])).toMatchObject([{ times: 2 }]);
  });
});

const now = Date.UTC(2026, 11, 1, 9);

describe('past the gate', () => {
  it.each([
    ['made since, without an agenda', aRow({ createdAt: now + 1 }), now, true],
    [
      'made since, with an incomplete one',
      aRow({ createdAt: now, status: { kind: 'incomplete', missing: [{ answer: 'goal' }] } }),
      now,
      true,
    ],
    ['made since, complete', aRow({ createdAt: now + 1, status: { kind: 'complete' } }), now, false],
    ['made before', aRow({ createdAt: now - 1 }), now, false],
    ['made nobody knows when', aRow({ createdAt: null }), now, false],
    ['on a first visit', aRow({ createdAt: now }), null, false],
  ] as const)('%s', (_, row, since, isPast) => {
    expect(wentPastTheGate(row, since)).toBe(isPast);
  });
});
