import { expect, it } from '@jest/globals';
import { repeating } from '../../../sandbox/mailbox/recurrence';
import { clock, moment, span } from '../../../sandbox/outlook/span';
import { wordsOf } from '../../../sandbox/words/words-of';
import { aForm } from '../../builders/form';

const start = new Date(2026, 10, 24, 10, 0).getTime();
const form = aForm({ start, end: start + 5_400_000 });
const said = (locale: string, change = {}) =>
  span({ ...form, ...change }, locale, wordsOf(locale).calendar).replace(/\s/g, ' ');

it('a time is written as its language writes it', () => {
  expect(said('en-US')).toBe('Tuesday, November 24, 10:00 – 11:30 AM');
  expect(said('sv-SE')).toBe('tisdag 24 november, 10:00–11:30');
  expect(said('de-DE')).toBe('Dienstag, 24. November, 10:00–11:30 Uhr');
});

it.each(['en-US', 'en-GB', 'sv-SE', 'da-DK', 'nb-NO', 'de-DE', 'fi-FI', 'fr-FR', 'es-ES'])(
  'a morning begins alike alone and in a range: %s',
  (locale) => {
    const nine = new Date(2026, 10, 24, 9, 0).getTime();
    const alone = clock(nine, locale).replace(/\s*AM$/, '');
    const inRange = said(locale, { start: nine, end: nine + 5_400_000 });
    expect(/(\d+[:.]00)\s*–/.exec(inRange)?.[1]).toBe(alone);
    expect(moment(nine, locale)).toContain(alone);
  },
);

it('all day and every week are said in words', () => {
  expect(said('en-US', { isAllDay: true })).toBe('Tuesday, November 24, all day');
  const recurrence = repeating('weekly', start, 'UTC');
  expect(said('sv-SE', { recurrence })).toBe('tisdag 24 november, 10:00–11:30, varje vecka');
});

it('one occurrence of a series does not repeat', () => {
  const recurrence = repeating('weekly', start, 'UTC');
  expect(said('en-US', { recurrence, seriesId: 'a series' })).not.toContain('every week');
});

it('a moment has its day and its time', () => {
  expect(moment(start, 'fi-FI')).toBe('tiistai 24. marraskuuta, 10.00');
});
