import { expect, it } from '@jest/globals';
import { shortDayNames } from '../../src/invite/day-names';
import { type DayWords, dayWords } from '../../src/invite/day-words';

const inFull = (language: string, day: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
    .formatToParts(day)
    .find(({ type }) => type in options)?.value ?? '';

const partsOf = (language: string, day: Date, year: string) => ({
  weekday: inFull(language, day, { weekday: 'long' }),
  month:
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
      .formatToParts(day)
      .find(({ type }) => type === 'month')?.value ?? '',
  day: `${day.getUTCDate()}`,
  monthInFigures: `${day.getUTCMonth() + 1}`,
  year,
});

/** Without commas, which grammars and calendars set differently. */
const plain = (text: string) => text.replaceAll(',', '').replace('perjantai ', 'perjantaina ');

it.each(Object.entries<DayWords>(dayWords))(
  'a whole day in %s is written as calendars do',
  (language, words) => {
    const day = new Date(Date.UTC(2026, 11, 4));
    const calendar = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(day);
    expect(plain(words.whole(partsOf(language, day, '2026')))).toBe(plain(calendar));
  },
);

it.each([
  ['da', 'fre. 4. dec.', 'fre. 4. dec. 2026'],
  ['de', 'Fr., 4. Dez.', 'Fr., 4. Dez. 2026'],
  ['en', 'Fri 4 Dec', 'Fri 4 Dec 2026'],
  ['es', 'vie 4 dic', 'vie 4 dic 2026'],
  ['fi', 'pe 4.12.', 'pe 4.12.2026'],
  ['fr', 'ven. 4 déc.', 'ven. 4 déc. 2026'],
  ['nb', 'fre. 4. des.', 'fre. 4. des. 2026'],
  ['sv', 'fre 4 dec', 'fre 4 dec 2026'],
] as const)('a short day in %s is %s', (language, without, withYear) => {
  const names = shortDayNames[language];
  const parts = {
    weekday: names.weekdays.split(' ')[4] ?? '',
    month: names.months.split(' ')[11] ?? '',
    day: '4',
    monthInFigures: '12',
  };
  expect(dayWords[language].short({ ...parts, year: '' })).toBe(without);
  expect(dayWords[language].short({ ...parts, year: '2026' })).toBe(withYear);
});

it('the first of a month is "1er" in French', () => {
  const parts = { weekday: 'mardi', day: '1', month: 'décembre', monthInFigures: '12', year: '' };
  expect(dayWords.fr.whole(parts)).toBe('mardi 1er décembre');
});
