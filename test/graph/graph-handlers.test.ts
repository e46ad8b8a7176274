import { describe, expect, it } from '@jest/globals';
import { claimsIn } from '../../src/graph/graph-handlers';

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1764111600"}}}';
const challenge = (value: string) =>
  `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${value}"`;

describe('a claims challenge', () => {
  it('is told from its header', () => {
    expect(claimsIn(challenge(btoa(claims)))).toBe(claims);
  });

  it('is read in the spelling of URLs, too', () => {
    const odd = '{"a":"~~~???>>>"}';
    expect(claimsIn(challenge(btoa(odd).replace(/\+/g, '-').replace(/\//g, '_')))).toBe(odd);
  });

  it.each([null, '', 'Bearer realm=""', challenge('not base64 !'), challenge(btoa('no json'))])(
    'is none in %p',
    (header) => {
      expect(claimsIn(header)).toBeNull();
    },
  );
});
