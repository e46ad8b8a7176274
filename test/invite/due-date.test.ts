import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDue, shownDue, typedDue, writtenDue } from '../../src/invite/due-date';
import { type Language, languages } from '../../src/text/language';

/** A meeting on Tuesday 1 December 2026. */
const start = new Date(2026, 11, 1, 10);

describe('a day as people say it', () => {
  it.each([
    ['2026-12-04', 'Fri 4 Dec', 'fre 4 dec'],
    ['2027-01-08', 'Fri 8 Jan 2027', 'fre 8 jan 2027'],
    ['2026-03-03', 'Tue 3 Mar 2026', 'tis 3 mars 2026'],
    [' 2026-12-04 ', 'Fri 4 Dec', 'fre 4 dec'],
    ['2027-06-01', 'Tue 1 June 2027', 'tis 1 juni 2027'],
    ['next week', 'next week', 'next week'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
    ['', '', ''],
  ])('%s is %s, in Swedish %s', (due, en, sv) => {
    expect(shownDue(due, 'en', start)).toBe(en);
    expect(shownDue(due, 'sv', start)).toBe(sv);
  });

  it('is read back as the same day, whenever it and the meeting are', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const meeting = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2040-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, meeting, fc.constantFrom(...languages), (due, from, language) => {
        const shown = shownDue(due, language, from);
        expect(typedDue(shown, language, from)).toBe(due);
        expect(readDue(shown, from)).toBe(due);
      }),
    );
  });
});

describe('a day that is typed', () => {
  it.each([
    ['2026-12-04', '2026-12-04'],
    ['Fri 4 Dec', '2026-12-04'],
    ['fredag 4 december', '2026-12-04'],
    ['4 dec', '2026-12-04'],
    ['December 4th', '2026-12-04'],
    [' 4 December 2027 ', '2027-12-04'],
    // A next step comes after the meeting, so in the next year rather than eleven months before.
    ['8 Jan', '2027-01-08'],
    ['30 Sept', '2027-09-30'],
    // A slip is no year late: that it is before the meeting is said.
    ['27 Nov', '2026-11-27'],
    [' 2026-12-04 ', '2026-12-04'],
    ['Mon 7 Dec', '2026-12-07'],
    ['1 Jan', '2027-01-01'],
  ])('%s is %s', (typed, day) => {
    expect(typedDue(typed, 'en', start)).toBe(day);
  });

  it.each([
    'soon',
    'Thu 4 Dec',
    'Thursday 4 December 2026',
    '30 Feb',
    '4 Foo',
    '4 de',
    '4 ju',
    'Foo 4 Dec',
    '4 decembers',
    '2026-12-4',
    '4/12',
    '',
  ])('%s stays as it is typed', (typed) => {
    expect(typedDue(typed, 'en', start)).toBe(typed);
  });

  it('may be in figures where all read them alike', () => {
    expect(typedDue('4/12', 'sv', start)).toBe('2026-12-04');
    expect(typedDue('8/1 2027', 'sv', start)).toBe('2027-01-08');
    expect(typedDue('14/12', 'sv', start)).toBe('2026-12-14');
    expect(typedDue('8/1  2028', 'sv', start)).toBe('2028-01-08');
    expect(typedDue('4/12/2028', 'sv', start)).toBe('2028-12-04');
    expect(typedDue('04-12-2026', 'da', start)).toBe('2026-12-04');
  });

  it.each(['40/12', 'x4/12', '4/12x', '4/12/', '4/12 kl 9', '4/12/026', '4-12', '40-12-2026'])(
    'is none in figures that are something else: %s',
    (typed) => {
      expect(typedDue(typed, 'sv', start)).toBe(typed);
    },
  );

  it.each(
    [
      ['da', 'fredag den 4. december'],
      ['da', 'fre. 4. dec.'],
      ['de', 'Freitag, 4. Dezember 2026'],
      ['de', 'am Freitag, den 4. Dezember'],
      ['de', 'Fr 4.12.'],
      ['es', 'viernes 4 de diciembre de 2026'],
      ['es', 'el viernes 4 de diciembre'],
      ['fi', 'perjantaina 4. joulukuuta'],
      ['fi', 'perjantai 4. joulukuuta 2026'],
      ['fi', 'pe 4.12.'],
      ['fr', 'vendredi 4 décembre'],
      ['fr', 'le 4 decembre'],
      ['nb', 'fredag 4. desember'],
      ['sv', '4.12.2026'],
      ['sv', '4.12.26'],
      ['sv', '4/12/26'],
      ['sv', '4.12'],
    ].filter(([language]) => languages.includes(language as Language)),
  )('is known as it is written in %s: %s', (language, typed) => {
    expect(typedDue(typed, language as Language, start)).toBe('2026-12-04');
  });

  it.each(['04-12-2026', '4 mayors', '14.30', '4.12', '1.5 days'])('%s is no day in English', (typed) => {
    expect(typedDue(typed, 'en', start)).toBe(typed);
  });
});

describe('a day in the block', () => {
  it.each([
    ['2026-12-04', 'Friday 4 December'],
    ['2027-01-08', 'Friday 8 January 2027'],
    ['2026-02-30', '2026-02-30'],
    ['soon', 'soon'],
    // Words that would be read as a day, or as quoted words, are told from one.
    ['Fri 4 December', '“Fri 4 December”'],
    ['“soon”', '““soon””'],
  ])('%s is written as %s', (due, written) => {
    expect(writtenDue(due, 'en', 2026)).toBe(written);
    expect(readDue(written, start)).toBe(due);
  });

  it.each([
    ['its weekday tells the year', 'Thursday 4 December', '2031-12-04', '2025-12-04'],
    ['its weekday is that of a leap day', 'Monday 29 February', '2044-02-29', '2016-02-29'],
    ['only the meeting tells the year', '4 December', '4 December', '2026-12-04'],
    ['it is no day', '30 February 2026', '30 February 2026', '30 February 2026'],
    ['it never has that weekday', 'Friday 30 February', 'Friday 30 February', 'Friday 30 February'],
    ['its weekday is none', 'Foo 4 December 2026', 'Foo 4 December 2026', 'Foo 4 December 2026'],
    ['its month is none', '4 Foo 2026', '4 Foo 2026', '4 Foo 2026'],
  ])('without its year, or near to a meeting, where %s', (_, text, alone, near) => {
    expect(readDue(text)).toBe(alone);
    expect(readDue(text, start)).toBe(near);
  });
});
