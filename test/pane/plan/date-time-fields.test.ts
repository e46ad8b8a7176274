import { afterEach, describe, expect, it } from '@jest/globals';
import { boxesOf, nextWorkingDayAtTen, startIn } from '../../../src/pane/plan/date-time-fields';

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

/** An Outlook whose clock is so many hours ahead of this computer's. */
function outlookAhead(hours: number): void {
  const convertToLocalClientTime = (time: Date) => {
    const shown = new Date(time.getTime() + hours * 3_600_000);
    return { hours: shown.getHours(), minutes: shown.getMinutes(), year: shown.getFullYear() };
  };
  Object.assign(globalThis, { Office: { context: { mailbox: { convertToLocalClientTime } } } });
}

describe('day and time in their boxes', () => {
  it.each([0, 1, -5, 9, 12, -11])(
    'are by the clock of Outlook, %i hours ahead, and mean the same time again',
    (hours) => {
      outlookAhead(hours);
      const start = new Date(2026, 11, 1, 14, 30);
      const shown = new Date(start.getTime() + hours * 3_600_000);
      expect(boxesOf(start).time).toBe(`${String(shown.getHours()).padStart(2, '0')}:30`);
      expect(startIn(boxesOf(start))).toEqual(start);
    },
  );

  it('are the browser’s where Outlook tells no time', () => {
    expect(boxesOf(new Date(2026, 0, 5, 9, 5))).toEqual({ day: '2026-01-05', time: '09:05' });
  });

  it.each([
    ['', '10:00'],
    ['2026-02-30', '10:00'],
    ['2026-12-01', ''],
    ['tomorrow', 'noon'],
  ])('%p and %p mean no time', (day, time) => {
    expect(startIn({ day, time })).toBeNull();
  });
});

describe('until somebody chooses', () => {
  it.each([
    ['a Monday', new Date(2026, 10, 30, 16, 0), new Date(2026, 11, 1, 10, 0)],
    ['a Friday', new Date(2026, 10, 27, 8, 0), new Date(2026, 10, 30, 10, 0)],
    ['a Saturday', new Date(2026, 10, 28, 8, 0), new Date(2026, 10, 30, 10, 0)],
  ])('it is ten o’clock on the next working day, on %s', (_, now, wanted) => {
    expect(nextWorkingDayAtTen(now)).toEqual(wanted);
  });
});
