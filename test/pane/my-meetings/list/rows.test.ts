import { describe, expect, it } from '@jest/globals';
import type { CalendarEvent } from '../../../../src/graph/calendar-event';
import { renderBlock } from '../../../../src/invite/render-block';
import { Gathering } from '../../../../src/pane/my-meetings/list/gathering';
import { readEvent } from '../../../../src/pane/my-meetings/list/read-event';
import { bodiesFor, rowsOf } from '../../../../src/pane/my-meetings/list/rows';
import { anEvent } from '../../../builders/a-calendar';
import { anAttendee, bo } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';
import { aSeries } from '../../../builders/a-series';
import { anAgenda, aReason } from '../../../builders/an-agenda';

const policy = aPolicy();
const agendaFor = (why: string) => ({
  type: 'html' as const,
  content: renderBlock(anAgenda({ reasons: [aReason(bo, why)] }), 'en'),
});
const invited = (...names: readonly string[]) =>
  names.map((name) => ({ ...anAttendee(name), isOptional: false }));

function unitsOf(events: readonly CalendarEvent[]) {
  const gathering = new Gathering(policy);
  gathering.add(events.filter(({ kind }) => kind !== 'series').map((event) => ({ ...event, body: null })));
  return gathering.units();
}

/** The lines of the only unit. */
function linesOf(events: readonly CalendarEvent[], gone: readonly string[] = []) {
  const [unit] = unitsOf(events);
  if (!unit) throw new Error('Nothing is reviewed.');
  const read = events
    .filter(({ id }) => bodiesFor(unit).includes(id) && !gone.includes(id))
    .map((event) => [event.id, readEvent(event, policy)] as const);
  return rowsOf(unit, new Map(read));
}

describe('gathering', () => {
  it('takes every series once, and an event that comes twice once', () => {
    const series = aSeries('weekly', 3);
    const single = anEvent({ id: 'single' });
    const units = unitsOf([single, ...series, ...series, single]);
    expect(units.map(({ id, isSeries, meetings }) => [id, isSeries, meetings.length])).toEqual([
      ['single', false, 1],
      ['weekly', true, 3],
    ]);
  });

  it('puts the meetings of a series in order, whatever page they came on', () => {
    const [, first, second] = aSeries('weekly', 2);
    const [unit] = unitsOf([second, first].filter((event) => event !== undefined));
    expect(unit?.meetings.map(({ id }) => id)).toEqual(['weekly-1', 'weekly-2']);
  });

  it('leaves out what was cancelled of a series', () => {
    const [unit] = unitsOf(aSeries('weekly', 3, {}, { 2: { isCancelled: true } }));
    expect(unit?.meetings.map(({ id }) => id)).toEqual(['weekly-1', 'weekly-3']);
  });
});

describe('the bodies that are needed', () => {
  it('are one for a series, and one for each of its meetings that was changed by itself', () => {
    const [unit] = unitsOf(aSeries('weekly', 4, {}, { 3: {} }));
    expect(unit && bodiesFor(unit)).toEqual(['weekly', 'weekly-3']);
  });
});

describe('the lines', () => {
  it('of a meeting: people with the organizer, times its length', () => {
    const end = new Date('2026-12-01T10:30:00Z');
    const [line] = linesOf([anEvent({ attendees: invited('Bo Berg', 'Cecilia Dahl'), end })]);
    expect(line).toMatchObject({
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
    const [line] = linesOf([anEvent({ attendees: [room, list] })]);
    expect(line).toMatchObject({ others: 1, personMinutes: 2 * 60, hasLists: true });
  });

  it('of a series: once, with the hours of all its meetings in the weeks, and the next one', () => {
    const lines = linesOf(aSeries('weekly', 4));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      id: 'weekly',
      next: 'weekly-1',
      kind: 'series',
      times: 4,
      personMinutes: 4 * 2 * 60,
    });
  });

  it('take in a meeting that was only moved or made longer', () => {
    const end = new Date('2026-12-08T11:00:00Z');
    const lines = linesOf(aSeries('weekly', 3, {}, { 2: { end } }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ times: 3, personMinutes: 2 * (60 + 120 + 60) });
  });

  it.each([
    ['whom it goes to', { attendees: invited('Cecilia Dahl') }],
    ['its subject', { subject: 'With the supplier' }],
    ['its agenda', { body: agendaFor('Decides') }],
  ])('tell a meeting of a series apart that differs in %s', (_, own) => {
    const lines = linesOf(aSeries('weekly', 3, {}, { 2: own }));
    expect(lines.map(({ id, kind, times }) => [id, kind, times])).toEqual([
      ['weekly', 'series', 2],
      ['weekly-2', 'exception', 1],
    ]);
  });

  it('are of the exceptions alone, when nothing of the series is left in the weeks', () => {
    const other = { attendees: invited('Cecilia Dahl') };
    const lines = linesOf(aSeries('weekly', 2, {}, { 1: other, 2: other }));
    expect(lines.map(({ id }) => id)).toEqual(['weekly-1', 'weekly-2']);
  });

  it('are none for what is gone by now', () => {
    expect(linesOf([anEvent()], ['event-1'])).toEqual([]);
    expect(linesOf(aSeries('weekly', 2), ['weekly'])).toEqual([]);
    expect(linesOf(aSeries('weekly', 3, {}, { 2: {} }), ['weekly-2'])).toMatchObject([{ times: 2 }]);
  });
});
