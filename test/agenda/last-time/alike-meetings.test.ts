import { describe, expect, it } from '@jest/globals';
import { alikeMeetings, isComparable } from '../../../src/agenda/last-time/alike-meetings';
import type { PlannedMeeting } from '../../../src/agenda/last-time/past-meeting';
import { aPastMeeting } from '../../builders/a-past-meeting';
import { aPerson, bo, cecilia, dan } from '../../builders/a-person';

const eva = aPerson('Eva Lind');
const planned = (parts: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  subject: 'New warehouse',
  seriesId: null,
  people: [bo, cecilia],
  ...parts,
});
const other = { subject: 'Something else', people: [eva] };

describe('a past meeting', () => {
  it.each([
    ['of the same series', { ...other, seriesId: 's' }, { seriesId: 's' }, 'series'],
    ['under the same subject', { ...other, subject: 'NEW warehouse, v. 40' }, {}, 'subject'],
    ['with the same people', { ...other, people: [cecilia, bo] }, {}, 'people'],
    ['with half of the people', { ...other, people: [bo] }, {}, 'people'],
    [
      'with somebody known by name alone',
      { ...other, people: [bo, { ...cecilia, address: '' }] },
      {},
      'people',
    ],
    ['with one of three', { ...other, people: [bo, dan] }, {}, undefined],
    ['of nobody in common', other, {}, undefined],
    ['without a subject, as the planned one', { ...other, subject: '' }, { subject: '' }, undefined],
    ['with nobody, as the planned one', { ...other, people: [] }, { people: [] }, undefined],
    ['that was no series, as the planned one', { ...other, seriesId: null }, {}, undefined],
  ] as const)('%s', (_, past, wanted, alike) => {
    expect(alikeMeetings([aPastMeeting('10-06', past)], planned(wanted))[0]?.alike).toBe(alike);
  });
});

describe('of several', () => {
  const ids = (meetings: Parameters<typeof alikeMeetings>[0], wanted: Partial<PlannedMeeting> = {}) =>
    alikeMeetings(meetings, planned(wanted)).map(({ meeting }) => meeting.id);

  it('the series comes before the subject, and that before the people, however long ago', () => {
    const people = aPastMeeting('11-20', { subject: 'Lunch' });
    const subject = aPastMeeting('11-10', { people: [] });
    const series = aPastMeeting('09-01', { ...other, seriesId: 's' });
    expect(ids([people, subject, series], { seriesId: 's' })).toEqual([series.id, subject.id, people.id]);
  });

  it('the latest comes first', () => {
    expect(ids([aPastMeeting('10-06'), aPastMeeting('11-03'), aPastMeeting('10-20')])).toEqual([
      'meeting-11-03',
      'meeting-10-20',
      'meeting-10-06',
    ]);
  });

  it('the one with more of the same people comes before a later one with fewer', () => {
    const all = aPastMeeting('10-06', { subject: 'Lunch' });
    const half = aPastMeeting('11-03', { subject: 'Dinner', people: [bo] });
    expect(ids([half, all])).toEqual([all.id, half.id]);
  });
});

describe('a planned meeting', () => {
  it.each([
    ['with nothing', { subject: ' ', people: [] }, false],
    ['with a subject', { people: [] }, true],
    ['with people', { subject: '' }, true],
    ['of a series', { subject: '', people: [], seriesId: 's' }, true],
  ] as const)('%s', (_, parts, comparable) => {
    expect(isComparable(planned(parts))).toBe(comparable);
  });
});
