import { describe, expect, it } from '@jest/globals';
import { consentAnswer } from '../../src/graph/consent-answer';

describe('the page that consent returns to', () => {
  it.each([
    ['?admin_consent=True&tenant=11111111-2222-4333-8444-555555555555', /^Done: /, /^Klart: /],
    [
      '?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent.&admin_consent=True',
      /^Consent was not given \(AADSTS65004\)\. /,
      /^Medgivandet gavs inte \(AADSTS65004\)\. /,
    ],
    ['?error=server_error', /^Consent was not given\. /, /^Medgivandet gavs inte\. /],
    ['', /^There is nothing to do/, /^Det finns inget att göra/],
    ['?admin_consent=False', /^There is nothing to do/, /^Det finns inget att göra/],
  ])('says what came of it: %s', (query, english, swedish) => {
    expect(consentAnswer(query, 'en')).toMatch(english);
    expect(consentAnswer(query, 'sv')).toMatch(swedish);
  });

  it('says nothing that somebody wrote into the address', () => {
    const query = `?error=x&error_description=${encodeURIComponent('Call 555 0100 at once. AADSTS1 <b>')}`;
    expect(consentAnswer(query, 'en')).not.toMatch(/Call|<b>/);
  });
});
