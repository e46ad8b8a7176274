import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../src/text/language';

describe('the language for a locale', () => {
  it.each([
    ['sv-SE', 'sv'],
    ['sv-FI', 'sv'],
    ['SV', 'sv'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('%s reads %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('is the first that is offered where none fits', () => {
    expect(languageOf('en-US', ['sv'])).toBe('sv');
    expect(languageOf('fr', ['sv', 'en'])).toBe('sv');
  });
});
