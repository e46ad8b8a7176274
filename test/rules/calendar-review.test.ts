import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../src/invite/render-block';
import {
  agendaStatus,
  attendeeSummary,
  findAgenda,
  isSameStatus,
  minutesPerPerson,
  needsAgenda,
} from '../../src/rules/calendar-review';
import { anEvent } from '../builders/a-calendar';
import { anAttendee, anna, bo, cecilia } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda, aReason } from '../builders/an-agenda';

const invited = (...attendees: readonly ReturnType<typeof anAttendee>[]) =>
  attendees.map((attendee) => ({ ...attendee, isOptional: false }));

describe('an event needs an agenda', () => {
  it.each([
    ['the user’s own meeting with somebody', {}, true],
    ['one with optional people only', { attendees: [{ ...anAttendee('Bo Berg'), isOptional: true }] }, true],
    ['one that goes to a list', { attendees: invited(anAttendee('Sales', { kind: 'list' })) }, true],
    ['somebody else’s', { isOrganizer: false }, false],
    ['one that was cancelled', { isCancelled: true }, false],
    ['one that was not sent', { isDraft: true }, false],
    ['one with nobody', { attendees: [] }, false],
    ['one with a room only', { attendees: invited(anAttendee('Blue room', { kind: 'room' })) }, false],
    ['one with its organizer only', { attendees: invited({ ...anna, kind: 'person' }) }, false],
  ] as const)('%s', (_, parts, isIt) => {
    expect(needsAgenda(anEvent({ ...parts, body: null }), aPolicy())).toBe(isIt);
  });

  it.each([
    ['private ones', { isPrivate: true }, { private: true }],
    ['whole days', { isAllDay: true }, { allDay: true }],
    ['a category', { categories: ['Social'] }, { categories: ['social'] }],
    ['a subject', { subject: 'Lunch with Bo' }, { subjects: ['^lunch'] }],
    ['few people', {}, { fewerThan: 2 }],
  ])('is what the policy does not exempt: %s', (_, parts, exempt) => {
    expect(needsAgenda(anEvent(parts), aPolicy())).toBe(true);
    expect(needsAgenda(anEvent(parts), aPolicy({ exempt }))).toBe(false);
  });

  it('is nothing where the policy asks for no answer', () => {
    const required = { purpose: false, reasons: false, goal: false, nextStep: false };
    expect(needsAgenda(anEvent(), aPolicy({ required }))).toBe(false);
  });
});

const statusOf = (html: string) => agendaStatus(anEvent(), html, aPolicy());
const complete = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });

describe('how far an agenda has come', () => {
  it('is nowhere without a block, whatever else is written', () => {
    expect(statusOf('<p>Purpose: see you there</p>')).toEqual({ kind: 'none' });
    expect(statusOf('')).toEqual({ kind: 'none' });
  });

  it('is complete when the gate would let it leave', () => {
    const body = `<html><body>${renderBlock(complete, 'sv')}<p>Hello</p></body></html>`;
    expect(statusOf(body)).toEqual({ kind: 'complete' });
  });

  it('is incomplete when something is missing, which is told by name', () => {
    const incomplete = anAgenda({ goal: 'tbd', reasons: [aReason(cecilia, 'Has met both')] });
    expect(statusOf(renderBlock(incomplete, 'en'))).toEqual({
      kind: 'incomplete',
      missing: [{ answer: 'goal' }, { answer: 'reason', people: [bo] }],
    });
  });
});

it('a day without its year is read as the one near the meeting', () => {
  const nextStep = { what: 'Send the list', owner: bo, due: '2037-03-13' };
  const start = new Date('2037-03-06T09:00Z');
  const html = renderBlock(anAgenda({ nextStep }), 'en', { minute: 540, zone: 'UTC', year: 2037 });
  expect(html).not.toContain('13 March 2037');
  expect(findAgenda(anEvent({ start }), html, aPolicy()).agenda?.nextSteps[0]?.due).toBe('2037-03-13');
});

it.each([
  ['its length', '2026-12-01T09:00Z', '2026-12-01T10:30Z', false, 90],
  ['nothing when it ends as it starts', '2026-12-01T09:00Z', '2026-12-01T09:00Z', false, 0],
  ['nothing when it ends before', '2026-12-01T09:00Z', '2026-12-01T08:00Z', false, 0],
  ['a working day for a whole day', '2026-12-01T00:00Z', '2026-12-02T00:00Z', true, 480],
  ['two for two', '2026-12-01T00:00Z', '2026-12-03T00:00Z', true, 960],
  ['one for a day of 25 hours', '2026-10-24T22:00Z', '2026-10-25T23:00Z', true, 480],
])('a meeting takes %s', (_, start, end, isAllDay, minutes) => {
  expect(minutesPerPerson({ start: new Date(start), end: new Date(end), isAllDay })).toBe(minutes);
});

describe('whom an event goes to', () => {
  const of = (...attendees: readonly ReturnType<typeof anAttendee>[]) =>
    attendeeSummary({ attendees: invited(...attendees), organizer: anna });

  it('is counted without the organizer and the rooms; a list is one', () => {
    const summary = of(
      { ...anna, kind: 'person' },
      anAttendee('Bo Berg'),
      anAttendee('Sales', { kind: 'list' }),
      anAttendee('Blue room', { kind: 'room' }),
    );
    expect(summary).toMatchObject({ others: 2, hasLists: true });
    expect(of(anAttendee('Bo Berg'), anAttendee('Cecilia Dahl'))).toMatchObject({
      others: 2,
      hasLists: false,
    });
    expect(of()).toEqual({ others: 0, hasLists: false, key: '' });
  });

  it('is the same for the same people in any order, and by their addresses before their names', () => {
    const [first, second] = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl')];
    const { key } = of(first, second);
    expect(of(second, first).key).toBe(key);
    expect(of({ ...first, name: 'Berg, Bo' }, second).key).toBe(key);
    expect(of(first).key).not.toBe(key);
    expect(of(first, anAttendee('Dan Öst')).key).not.toBe(key);
    expect(of(anAttendee('Bo Berg', { address: '' })).key).not.toBe(
      of(anAttendee('Bo Ek', { address: '' })).key,
    );
  });
});

describe('two meetings', () => {
  it('lack the same where their statuses say the same', () => {
    const goal = { kind: 'incomplete', missing: [{ answer: 'goal' }] };
    expect(isSameStatus(goal, { kind: 'incomplete', missing: [{ answer: 'goal' }] })).toBe(true);
    expect(isSameStatus(goal, { kind: 'incomplete', missing: [{ answer: 'purpose' }] })).toBe(false);
  });
});
