import { describe, expect, it } from '@jest/globals';
import type { Event as GraphEvent } from '@microsoft/microsoft-graph-types';
import { isEndless, lastDayOf } from '../../src/graph/calendar';
import { eventFrom, eventSelect } from '../../src/graph/event-from-graph';

const json: GraphEvent & { readonly '@odata.etag': string } = {
  '@odata.etag': 'W/"ZlnW4R=="',
  id: 'AAkALg=',
  type: 'occurrence',
  recurrence: null,
  seriesMasterId: 'AAkALgM=',
  iCalUId: '040000008200E000',
  subject: 'New warehouse',
  start: { dateTime: '2026-12-01T09:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2026-12-01T10:00:00.0000000', timeZone: 'UTC' },
  isAllDay: false,
  originalStartTimeZone: 'W. Europe Standard Time',
  organizer: { emailAddress: { name: 'Anna Ek', address: 'anna.ek@contoso.example' } },
  isOrganizer: true,
  isCancelled: false,
  isDraft: false,
  sensitivity: 'confidential',
  categories: ['Sales'],
  attendees: [
    { type: 'required', emailAddress: { name: 'Bo Berg', address: 'bo.berg@contoso.example' } },
    { type: 'optional', emailAddress: { name: 'Cecilia Dahl', address: 'cecilia.dahl@contoso.example' } },
    { type: 'resource', emailAddress: { name: 'Room 4', address: 'room4@contoso.example' } },
  ],
  onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/1' },
  createdDateTime: '2026-11-01T08:00:00Z',
  transactionId: 'localevent:5d1e1f1a-0000-4000-8000-000000000001',
  webLink: 'https://outlook.office365.com/owa/?itemid=1',
  body: { contentType: 'html', content: '<p>Hello</p>' },
};

describe('an event of Graph', () => {
  it('becomes ours', () => {
    expect(eventFrom(json)).toEqual({
      id: 'AAkALg=',
      etag: 'W/"ZlnW4R=="',
      kind: 'occurrence',
      recurrence: null,
      seriesId: 'AAkALgM=',
      uid: '040000008200E000',
      subject: 'New warehouse',
      start: new Date('2026-12-01T09:00:00Z'),
      end: new Date('2026-12-01T10:00:00Z'),
      isAllDay: false,
      timeZone: 'W. Europe Standard Time',
      organizer: { name: 'Anna Ek', address: 'anna.ek@contoso.example' },
      isOrganizer: true,
      isCancelled: false,
      isDraft: false,
      isPrivate: true,
      categories: ['Sales'],
      attendees: [
        { name: 'Bo Berg', address: 'bo.berg@contoso.example', kind: 'person', isOptional: false },
        { name: 'Cecilia Dahl', address: 'cecilia.dahl@contoso.example', kind: 'person', isOptional: true },
        { name: 'Room 4', address: 'room4@contoso.example', kind: 'room', isOptional: false },
      ],
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/1',
      isByProgram: false,
      createdAt: new Date('2026-11-01T08:00:00Z'),
      webLink: 'https://outlook.office365.com/owa/?itemid=1',
      body: { type: 'html', content: '<p>Hello</p>' },
    });
  });

  it('with nothing in it is nobody’s, and has no body that was not asked for', () => {
    expect(eventFrom({})).toMatchObject({ isOrganizer: false, organizer: null, attendees: [], body: null });
    expect(eventFrom(undefined).subject).toBe('');
  });

  it.each([
    ['a person in Outlook on the web', 'localevent:5d1e', false],
    ['nobody knows what', null, false],
    ['a program', 'booking-7', true],
  ])('was made by %s, by its transaction id', (_, transactionId, isByProgram) => {
    expect(eventFrom({ ...json, transactionId }).isByProgram).toBe(isByProgram);
  });

  it('is asked for with no more than it is made of', () => {
    const asked = eventSelect.replace('$select=', '').split(',');
    const { body: _, '@odata.etag': __, ...made } = json;
    expect(asked.sort()).toEqual(Object.keys(made).sort());
  });
});

describe('how a series repeats', () => {
  const withRange = (range: object) =>
    eventFrom({ type: 'seriesMaster', recurrence: { pattern: {}, range } });

  it.each([
    [{ type: 'noEnd', endDate: '0001-01-01' }, true, null],
    [{ type: 'endDate', endDate: '2027-03-02' }, false, '2027-03-02'],
    [{ type: 'numbered', numberOfOccurrences: 10, endDate: '0001-01-01' }, false, null],
    [{}, false, null],
  ])('with a range of %j', (range, endless, day) => {
    expect(isEndless(withRange(range))).toBe(endless);
    expect(lastDayOf(withRange(range))).toBe(day);
  });

  it('is not told of a meeting that happens once', () => {
    expect([isEndless(eventFrom({})), lastDayOf(eventFrom({}))]).toEqual([false, null]);
  });
});
