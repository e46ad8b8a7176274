import { describe, expect, it } from '@jest/globals';
import type { Attendee } from '../../../src/agenda/attendee';
import { areAsMany, recipientsOf, withLists } from '../../../src/targets/event/update-question';
import { anAttendee, anna } from '../../builders/a-person';

const room = anAttendee('Aspen', { kind: 'room' });
const list = anAttendee('Sales team', { kind: 'list' });
const bo = anAttendee('Bo Berg');
const cecilia = anAttendee('Cecilia Dahl');

describe('who gets mail when an invite is updated', () => {
  it.each<[string, readonly Attendee[], number, readonly string[]]>([
    ['everyone but the organizer and rooms', [anAttendee('Anna Ek'), bo, cecilia, room], 2, []],
    ['each once', [bo, { ...bo, name: 'Berg, Bo' }], 1, []],
    ['a list, by its name', [bo, list], 1, ['Sales team']],
    ['nobody', [room], 0, []],
  ])('is %s', (_who, attendees, people, lists) => {
    expect(recipientsOf(attendees, anna)).toEqual({ people, lists });
  });
});

it('as many mails are as many, whoever tells lists from people', () => {
  expect(areAsMany({ people: 1, lists: ['Sales team'] }, { people: 2, lists: [] })).toBe(true);
  expect(areAsMany({ people: 1, lists: [] }, { people: 2, lists: [] })).toBe(false);
});

it('a list that somebody told stays one, by its address', () => {
  const asGraphHasIt = { ...list, kind: 'person' as const, name: 'Sales', isOptional: false };
  expect(withLists([asGraphHasIt], [list])).toEqual([{ ...asGraphHasIt, kind: 'list' }]);
  expect(withLists([asGraphHasIt], [{ ...list, address: '' }])).toEqual([asGraphHasIt]);
});
