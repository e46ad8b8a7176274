import { describe, expect, it } from '@jest/globals';
import { localeFor } from '../../../sandbox/words/locale';

describe('somebody who has chosen no language has', () => {
  it.each([
    [['sv-SE', 'sv', 'en-US'], 'sv-SE'],
    [['sv-FI'], 'sv-SE'],
    [['de-AT', 'en'], 'de-DE'],
    [['pl-PL', 'fr-CH', 'en'], 'fr-FR'],
    [['en-GB', 'sv'], 'en-US'],
    [['nb'], 'nb-NO'],
    [['nn-NO', 'en'], 'nb-NO'],
    [['no'], 'nb-NO'],
    [['pl-PL'], 'en-US'],
    [['*'], 'en-US'],
    [[], 'en-US'],
  ] as const)('for a browser that asks for %j: %s', (wanted, locale) => {
    expect(localeFor(wanted)).toBe(locale);
  });
});
