import { expect, it } from '@jest/globals';
import { knownLocale } from '../../src/text/locale';

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
