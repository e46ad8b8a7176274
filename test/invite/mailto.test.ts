import { describe, expect, it } from '@jest/globals';
import { addressIn, mailtoOf } from '../../src/invite/mailto';

describe('an address as a link', () => {
  it.each([
    ['bo.berg@contoso.example', 'mailto:bo.berg@contoso.example'],
    ['bo+oslo+x@contoso.example', 'mailto:bo+oslo+x@contoso.example'],
    ["o'hara@contoso.example", "mailto:o'hara@contoso.example"],
    ['a&b?c%@contoso.example', 'mailto:a%26b%3Fc%25@contoso.example'],
    ['å@contoso.example', 'mailto:%C3%A5@contoso.example'],
  ])('%s', (address, link) => {
    expect(mailtoOf(address)).toBe(link);
    expect(addressIn(link)).toBe(address);
  });
});

describe('the address of a link', () => {
  it.each<[string, string | null]>([
    ['MAILTO:Bo@Contoso.example', 'bo@contoso.example'],
    ['  mailto:bo@contoso.example?subject=x', 'bo@contoso.example'],
    ['mailto:', ''],
    ['mailto:?subject=x', ''],
    ['mailto:100%@contoso.example', '100%@contoso.example'],
    ['mailto:nobody', ''],
    ['https://x.example/?mailto:bo@contoso.example', null],
    ['xmailto:bo@contoso.example', null],
    ['', null],
  ])('%j is %j', (href, address) => {
    expect(addressIn(href)).toBe(address);
  });
});
