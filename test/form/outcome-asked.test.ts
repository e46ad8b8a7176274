import { describe, expect, it } from '@jest/globals';
import type { FormState } from '../../src/form/form-state';
import { isOutcomeAskedIn } from '../../src/form/outcome-asked';
import { unknownTime } from '../../src/form/time-state';
import { aFormState } from '../builders/a-form-state';

const [start, end] = [new Date('2026-12-01T09:00:00Z'), new Date('2026-12-01T10:00:00Z')];
const read = {
  start,
  end,
  isAllDay: false,
  sentMinutes: null,
  local: { minute: 540, year: 2026, timeZones: [] },
};
const time = { ...unknownTime, read };
const [before, during, after] = ['08:00', '09:45', '10:00'].map((at) => Date.parse(`2026-12-01T${at}:00Z`));

function isAsked(own: Partial<FormState>, now: number | undefined, isOver = false): boolean {
  return isOutcomeAskedIn(aFormState({ time, ...own }), now ?? 0, isOver);
}

describe('what came of a meeting is asked on its form', () => {
  it.each([
    ['before it', before, false],
    ['while it lasts', during, false],
    ['when it has ended', after, true],
  ])('%s: %s', (_, now, expected) => {
    expect(isAsked({}, now)).toBe(expected);
  });

  it('at the end of its agenda, whatever the clock says, and not before it has begun', () => {
    expect(isAsked({}, during, true)).toBe(true);
    expect(isAsked({}, before, true)).toBe(false);
  });

  it('by the hours that attendees know, where another length waits', () => {
    const waiting = { ...time, read: { ...read, end: new Date('2026-12-01T09:30:00Z'), sentMinutes: 60 } };
    expect(isAsked({ time: waiting }, during)).toBe(false);
  });

  it.each<[string, Partial<FormState>]>([
    ['nobody else was there', { people: [] }],
    ['nobody said when it was', { time: unknownTime }],
    ['it is a series', { time: { ...time, recurrence: { kind: 'series', minutes: 60, timeZone: null } } }],
    ['its body could not be read', { body: 'unread' }],
    ['it is plain text', { body: 'plain-text' }],
    ['the form is not open yet', { phase: 'loading' }],
  ])('not where %s', (_, own) => {
    expect(isAsked(own, after)).toBe(false);
  });

  it('of one meeting of a series', () => {
    expect(isAsked({ time: { ...time, recurrence: { kind: 'occurrence', timeZone: null } } }, after)).toBe(
      true,
    );
  });
});
