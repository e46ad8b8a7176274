import { describe, expect, it } from '@jest/globals';
import type { AlikeMeeting } from '../../../src/agenda/last-time/alike-meetings';
import { kindsOfMeetings } from '../../../src/agenda/last-time/kinds-of-meetings';
import type { PastMeeting } from '../../../src/agenda/last-time/past-meeting';
import { aPastMeeting } from '../../builders/a-past-meeting';

const alike = (...meetings: readonly PastMeeting[]): readonly AlikeMeeting[] =>
  meetings.map((meeting) => ({ meeting, alike: 'subject' }));
const ids = (meetings: readonly AlikeMeeting[]) =>
  kindsOfMeetings(meetings).map((kind) => kind.map(({ meeting }) => meeting.id.replace('meeting-', '')));

describe('past meetings', () => {
  it('are one kind under one subject, the latest first', () => {
    expect(ids(alike(aPastMeeting('10-06'), aPastMeeting('11-03', { subject: 'NEW Warehouse' })))).toEqual([
      ['11-03', '10-06'],
    ]);
  });

  it('are one kind in one series, whatever each is called', () => {
    const parts = { seriesId: 's' };
    const renamed = aPastMeeting('11-03', { ...parts, subject: 'In another room' });
    expect(ids(alike(aPastMeeting('10-06', parts), renamed))).toEqual([['11-03', '10-06']]);
  });

  it('without a subject are each one of a kind', () => {
    const parts = { subject: '' };
    expect(ids(alike(aPastMeeting('11-03', parts), aPastMeeting('10-06', parts)))).toEqual([
      ['11-03'],
      ['10-06'],
    ]);
  });

  it('keep the order of their likeliest', () => {
    const lunch = aPastMeeting('11-20', { subject: 'Lunch' });
    expect(ids(alike(aPastMeeting('10-06'), lunch, aPastMeeting('11-03')))).toEqual([
      ['11-03', '10-06'],
      ['11-20'],
    ]);
  });

  it('are few: five kinds, four of each', () => {
    const days = ['10-01', '10-02', '10-03', '10-04', '10-05', '10-06'];
    const many = days.flatMap((day) =>
      'abcdef'
        .split('')
        .map((subject) => aPastMeeting(day, { id: `${subject} ${day}`, subject: `${subject}x` })),
    );
    expect(ids(alike(...many)).map((kind) => kind.length)).toEqual([4, 4, 4, 4, 4]);
  });
});
