import { describe, expect, it } from '@jest/globals';
import { isUnderReview } from '../../../../src/pane/my-meetings/list/is-under-review';
import { anEvent } from '../../../builders/a-calendar';
import { anAttendee, anna } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';

const invited = (...attendees: readonly ReturnType<typeof anAttendee>[]) =>
  attendees.map((attendee) => ({ ...attendee, isOptional: false }));

describe('what is reviewed', () => {
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
    expect(isUnderReview(anEvent({ ...parts, body: null }), aPolicy())).toBe(isIt);
  });

  it.each([
    ['private ones', { isPrivate: true }, { private: true }],
    ['whole days', { isAllDay: true }, { allDay: true }],
    ['a category', { categories: ['Social'] }, { categories: ['social'] }],
    ['a subject', { subject: 'Lunch with Bo' }, { subjects: ['^lunch'] }],
    ['few people', {}, { fewerThan: 2 }],
  ])('is what the policy does not exempt: %s', (_, parts, exempt) => {
    expect(isUnderReview(anEvent(parts), aPolicy())).toBe(true);
    expect(isUnderReview(anEvent(parts), aPolicy({ exempt }))).toBe(false);
  });

  it('is nothing where the policy asks for no answer', () => {
    const required = { purpose: false, reasons: false, goal: false, nextStep: false };
    expect(isUnderReview(anEvent(), aPolicy({ required }))).toBe(false);
  });
});
