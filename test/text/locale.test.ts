import { expect, it } from '@jest/globals';
import { hourDigits, knownLocale } from '../../src/text/locale';

it.each([
  ['sv-FI', 'sv-FI'],
  ['de', 'de'],
  ['', 'en-US'],
  ['sv_SE', 'en-US'],
  ['English (United States)', 'en-US'],
])('dates and numbers for %j are written as in %s', (wanted, locale) => {
  expect(knownLocale(wanted)).toBe(locale);
  expect(() => new Intl.DateTimeFormat(knownLocale(wanted))).not.toThrow();
});

it.each([
  ['en-US', 'numeric'],
  ['es-MX', 'numeric'],
  ['en-GB', '2-digit'],
  ['es-ES', '2-digit'],
  ['fi', '2-digit'],
])('hours in %s are written with as many digits as its clock has: %s', (locale, digits) => {
  expect(hourDigits(locale)).toBe(digits);
});
