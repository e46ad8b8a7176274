import { describe, expect, it } from '@jest/globals';
import { colleagues, domainsOrOwn, outsiders } from '../../src/agenda/outsiders';
import { languages } from '../../src/text/language';
import { outsiderWords } from '../../src/text/outsiders';
import { anAttendee } from '../builders/a-person';

const at = (address: string) => anAttendee('Bo Berg', { address });
const ours = ['contoso.example'];

describe('people outside the organisation', () => {
  it.each([
    ['another domain', 'bo@fabrikam.example', 1],
    ['the same domain', 'bo@contoso.example', 0],
    ['the same domain in capitals', 'Bo@CONTOSO.example', 0],
    ['a subdomain of ours', 'bo@se.contoso.example', 0],
    ['a domain that only ends like ours', 'bo@notcontoso.example', 1],
    ['a domain that ours is a part of', 'bo@contoso.example.fabrikam.example', 1],
    ['no address', '', 0],
    ['an Exchange name in place of the address', '/o=ExchangeLabs/cn=bo', 0],
  ])('with %s: %s counts %i', (_what, address, count) => {
    expect(outsiders([at(address)], ours)).toHaveLength(count);
  });

  it.each([['@contoso.example'], ['*.contoso.example'], [' Contoso.Example '], ['contoso.example.']])(
    'are told apart with the policy written as %j',
    (domain) => {
      expect(outsiders([at('bo@contoso.example'), at('bo@fabrikam.example')], [domain])).toHaveLength(1);
    },
  );

  it('are those of none of several own domains', () => {
    const attendees = ['bo@contoso.example', 'bo@nordwind.example', 'bo@fabrikam.example'].map(at);
    const found = outsiders(attendees, ['contoso.example', 'nordwind.example']);
    expect(found.map(({ address }) => address)).toEqual(['bo@fabrikam.example']);
  });

  it('count once however often they are invited, and rooms never', () => {
    const room = anAttendee('Oak', { address: 'oak@fabrikam.example', kind: 'room' });
    const attendees = [at('bo@fabrikam.example'), at('BO@fabrikam.example'), room];
    expect(outsiders(attendees, ours)).toEqual([{ name: 'Bo Berg', address: 'bo@fabrikam.example' }]);
  });

  it.each([[[]], [['']], [['@']]])('are nobody while the policy names no domain (%j)', (domains) => {
    expect(outsiders([at('bo@fabrikam.example')], domains)).toEqual([]);
  });

  it('are those without the organizer’s own domain while the policy names none', () => {
    const organizer = { name: 'Anna Ek', address: 'Anna@Contoso.example' };
    expect(domainsOrOwn([], organizer)).toEqual(['contoso.example']);
    expect(domainsOrOwn(['@'], organizer)).toEqual(['contoso.example']);
    expect(domainsOrOwn(['fabrikam.example'], organizer)).toEqual(['fabrikam.example']);
    expect(outsiders([at('bo@fabrikam.example')], domainsOrOwn([], null))).toEqual([]);
  });

  it.each(languages)('are counted in words (%s)', (language) => {
    const one = outsiderWords(language).willRead(1, '');
    const three = outsiderWords(language).willRead(3, '');
    // One is a word, more are figures, and what they do goes by their number.
    expect(one).not.toMatch(/\d/);
    expect(three).toMatch(/(?<!\d)3 \p{L}/u);
    expect(three).not.toBe(one.replace(/^\S+/, '3'));
  });
});

describe('colleagues', () => {
  it('are the people with an address of ours, and nobody else', () => {
    const attendees = [
      at('bo@contoso.example'),
      at('bo@se.contoso.example'),
      at('bo@notcontoso.example'),
      at('bo@fabrikam.example'),
      at(''),
      at('/o=ExchangeLabs/cn=bo'),
      anAttendee('Sales', { address: 'sales@contoso.example', kind: 'list' }),
      anAttendee('Oak', { address: 'oak@contoso.example', kind: 'room' }),
    ];
    expect(colleagues(attendees, ours).map(({ address }) => address)).toEqual([
      'bo@contoso.example',
      'bo@se.contoso.example',
    ]);
  });

  it.each([[[]], [['']]])('are nobody where the domains are %j', (domains) => {
    expect(colleagues([at('bo@contoso.example'), at('')], domains)).toEqual([]);
  });
});
