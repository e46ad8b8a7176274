import { expect, it } from '@jest/globals';
import { plainLetters, shortDayNames } from '../../src/invite/day-names';

const letters = (text: string) => plainLetters(text).replace(/[^\p{L}]/gu, '');
const utc = (month: number, day: number) => new Date(Date.UTC(2026, month, day));
const partOf = (language: string, options: Intl.DateTimeFormatOptions, wanted: string, day: Date) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
    .formatToParts(day)
    .find(({ type }) => type === wanted)?.value ?? '';

it.each(Object.entries(shortDayNames))(
  'days in %s are shortened as calendars do',
  (language, { weekdays, months }) => {
    // 1 June 2026 is a Monday.
    const days = Array.from({ length: 7 }, (_, at) =>
      partOf(language, { weekday: 'short' }, 'weekday', utc(5, 1 + at)),
    );
    expect(weekdays.split(' ').map(letters)).toEqual(
      days.map(letters).map((day) => (language === 'sv' && day.startsWith('tor') ? 'tor' : day)),
    );
    const named = Array.from({ length: 12 }, (_, at) =>
      partOf(language, { day: 'numeric', month: 'long' }, 'month', utc(at, 4)),
    );
    months.split(' ').forEach((month, at) => {
      expect(plainLetters(named[at] ?? '')).toMatch(new RegExp(`^${plainLetters(month)}`, 'u'));
    });
  },
);

it('letters are compared without case and accents', () => {
  expect(plainLetters('MIÉRCOLES, Mån, août')).toBe('miercoles, man, aout');
});
