import { describe, expect, it } from '@jest/globals';
import { timeAdviceOf } from '../../src/form/time-advice';
import type { KnownTime } from '../../src/form/time-state';
import { defaultPolicy } from '../../src/policy/policy';
import { anAttendee, anna } from '../builders/a-person';
import { topicsOf } from '../builders/a-time-question';
import { anAgenda } from '../builders/an-agenda';

const anHour: KnownTime = { minutes: 60, startsAt: 600, isAllDay: false, isReadOnly: false };
const bo = anAttendee('Bo Berg');
const room = anAttendee('Aspen', { kind: 'room' });
const asAttendee = { ...anna, kind: 'person' as const };

function advice(
  time: KnownTime | null,
  minutes: readonly number[] = [20],
  attendees = [bo],
  took: readonly number[] = [],
) {
  const agenda = anAgenda({ topics: topicsOf(...minutes) });
  const pastLengths = took.map((actual) => ({ actual, planned: 60 }));
  return timeAdviceOf(
    { agenda, kind: null, invite: { attendees, organizer: anna }, time, pastLengths },
    defaultPolicy.time,
  );
}

describe('what is said about the time', () => {
  it('is nothing while nobody knows when the meeting is', () => {
    expect(advice(null)).toBeNull();
  });

  it('is a shorter length, and what it saves the organizer and those invited, rooms left out', () => {
    expect(advice(anHour, [20], [bo, asAttendee, room, bo])).toMatchObject({
      kind: 'suggestion',
      minutes: 25,
      saved: { minutesEach: 35, people: 2, personMinutes: 70 },
    });
  });

  it.each([
    ['of a whole day', { ...anHour, isAllDay: true }, 'all-day'],
    ['that cannot be changed', { ...anHour, isReadOnly: true }, 'read-only'],
  ])('is no suggestion for a meeting %s', (_, time, because) => {
    expect(advice(time)).toEqual({ kind: 'none', because });
  });

  it('is that the topics need more', () => {
    expect(advice(anHour, [40, 40])).toEqual({ kind: 'over', needed: 80, slot: 60 });
  });

  it('is nothing more once the suggestion was used', () => {
    expect(advice({ ...anHour, minutes: 25 })).toMatchObject({ kind: 'none' });
  });

  it('leaves a late start alone that is no habit of round hours', () => {
    expect(advice({ ...anHour, startsAt: 605 }, [])).toMatchObject({ kind: 'none' });
    expect(advice(anHour, [])).toMatchObject({ kind: 'suggestion', minutes: 50 });
  });

  it('goes by how long earlier meetings took, where the topics do not say', () => {
    expect(advice(anHour, [], [bo], [25, 28, 24, 29])).toMatchObject({
      minutes: 30,
      reasons: [{ code: 'history', meetings: 4, fits: 4, longest: 29 }],
    });
  });
});
