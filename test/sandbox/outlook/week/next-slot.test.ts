import { describe, expect, it } from '@jest/globals';
import {
  type DayOfEvents,
  firstSlot,
  nextSlot,
  type Slot,
  slotName,
} from '../../../../sandbox/outlook/week/next-slot';

const hour = 3_600_000;
const day = 24 * hour;

/** A week that begins at 0: each meeting is "day hour". */
function week(...meetings: readonly (readonly [day: number, hour: number])[]): readonly DayOfEvents[] {
  return [0, 1, 2, 3, 4, 5, 6].map((one) => ({
    midnight: one * day,
    events: meetings
      .filter(([on]) => on === one)
      .map(([on, at]) => ({ id: `${on} ${at}`, start: on * day + at * hour })),
  }));
}

const slot = (on: number, at: number): Slot => ({
  midnight: on * day,
  invite: { id: `${on} ${at}`, start: on * day + at * hour },
});
const days = week([1, 9], [1, 14], [3, 10], [3, 13], [3, 16], [6, 8]);
const from = (on: number, at: number, key: string) => nextSlot(days, slot(on, at), key)?.invite.id;

describe('the keyboard goes from meeting to meeting', () => {
  it('up and down within the day, and stays at its ends', () => {
    expect(from(1, 9, 'ArrowDown')).toBe('1 14');
    expect(from(1, 14, 'ArrowUp')).toBe('1 9');
    expect(from(1, 9, 'ArrowUp')).toBeUndefined();
    expect(from(1, 14, 'ArrowDown')).toBeUndefined();
  });

  it('left and right to the next day that has any, to what is on at about the same time', () => {
    expect(from(1, 14, 'ArrowRight')).toBe('3 13');
    expect(from(1, 9, 'ArrowRight')).toBe('3 10');
    expect(from(3, 16, 'ArrowLeft')).toBe('1 14');
    expect(from(3, 10, 'ArrowRight')).toBe('6 8');
    expect(from(6, 8, 'ArrowRight')).toBeUndefined();
    expect(from(1, 9, 'ArrowLeft')).toBeUndefined();
  });

  it('Home and End to the first and the last on the screen', () => {
    expect(from(3, 13, 'Home')).toBe('1 9');
    expect(from(3, 13, 'End')).toBe('6 8');
  });

  it('other keys mean nothing here', () => {
    for (const key of ['Enter', 'a', 'PageDown', 'Tab']) expect(from(3, 13, key)).toBeUndefined();
  });
});

describe('Tab comes in', () => {
  it('at the first of today, or of the next day that has any', () => {
    expect(firstSlot(days, 3 * day)?.invite.id).toBe('3 10');
    expect(firstSlot(days, 4 * day)?.invite.id).toBe('6 8');
  });

  it('at the first on the screen where all are over', () => {
    expect(firstSlot(days, 9 * day)?.invite.id).toBe('1 9');
  });

  it('nowhere in a week without any', () => {
    expect(firstSlot(week(), 0)).toBeNull();
    expect(nextSlot(week(), slot(1, 9), 'Home')).toBeNull();
  });
});

it('a meeting over midnight has a name for each of its days', () => {
  const { invite } = slot(1, 23);
  expect(slotName({ midnight: day, invite })).not.toBe(slotName({ midnight: 2 * day, invite }));
});
