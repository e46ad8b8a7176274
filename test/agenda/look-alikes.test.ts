import { describe, expect, it } from '@jest/globals';
import { lookAlikes } from '../../src/agenda/look-alikes';
import { anAttendee } from '../builders/a-person';

const like = (address: string, domains: readonly string[] = ['contoso.example']) =>
  lookAlikes([anAttendee('Bo Berg', { address })], domains).map((one) => one.like);

describe('an address outside the organisation that reads like ours', () => {
  it.each([
    ['0 for o', 'bo@cont0so.example'],
    ['Cyrillic letters', 'bo@соntоsо.example'],
    ['a Greek o', 'bo@contοso.example'],
    ['a mark over a letter', 'bo@cöntoso.example'],
    ['letters of full width', 'bo@ｃｏｎｔｏｓｏ.example'],
    ['one letter more', 'bo@contosso.example'],
    ['one letter less', 'bo@contso.example'],
    ['another letter', 'bo@comtoso.example'],
    ['two letters swapped', 'bo@conotso.example'],
    ['ours in front of another one', 'bo@contoso.example.fabrikam.example'],
    ['in capitals', 'BO@CONT0SO.EXAMPLE'],
  ])('is told: %s, %s', (_how, address) => {
    expect(like(address)).toEqual(['contoso.example']);
  });

  it.each([
    ['rn for m', 'bo@farnily.example', 'family.example'],
    ['l for i', 'bo@fabrlkam.example', 'fabrikam.example'],
    ['1 for l', 'bo@1itware.example', 'litware.example'],
    ['vv for w', 'bo@litvvare.example', 'litware.example'],
  ])('is told: %s', (_how, address, ours) => {
    expect(like(address, [ours])).toEqual([ours]);
  });

  it.each([
    ['is ours', 'bo@contoso.example'],
    ['is ours, with a subdomain', 'bo@se.contoso.example'],
    ['is another', 'bo@fabrikam.example'],
    ['only ends like ours', 'bo@notcontoso.example'],
    ['has another end', 'bo@contoso.test'],
    ['is none', 'Bo Berg'],
  ])('is not told where it %s', (_how, address) => {
    expect(like(address)).toEqual([]);
  });

  it('is not told of short names, which have real neighbours', () => {
    expect([like('bo@abd.example', ['abc.example']), like('bo@0tto.example', ['otto.example'])]).toEqual([
      [],
      ['otto.example'],
    ]);
  });
});

describe('one slip of the finger', () => {
  const ours = ['fabrikam.example'];

  it.each([
    ['the first letter', 'abrikam'],
    ['the last letter', 'fabrika'],
    ['another first letter', 'gabrikam'],
    ['another last letter', 'fabrikan'],
    ['one letter in front', 'xfabrikam'],
    ['one letter at the end', 'fabrikamx'],
    ['the first two swapped', 'afbrikam'],
    ['the last two swapped', 'fabrikma'],
    ['rn for m', 'fabrikarn'],
  ])('is one: %s', (_, name) => {
    expect(like(`bo@${name}.example`, ours)).toEqual(ours);
  });

  it.each([
    ['two other letters', 'fabrizan'],
    ['two letters more', 'fabrikamxy'],
    ['two letters less', 'fabrik'],
    ['two pairs swapped', 'afbrikma'],
    ['letters that are apart swapped', 'fkbriaam'],
    ['the first letters swapped and another behind', 'afbrikan'],
    ['the end of another name', 'xyabrikam'],
  ])('are two: %s', (_, name) => {
    expect(like(`bo@${name}.example`, ours)).toEqual([]);
  });

  it('says nothing of a name of five letters, and much of one of six', () => {
    expect(like('bo@fabrx.example', ['fabri.example'])).toEqual([]);
    expect(like('bo@fabrix.example', ['fabrik.example'])).toEqual(['fabrik.example']);
  });

  it('is vv for w', () => {
    expect(like('bo@vvoodgrove.example', ['woodgrove.example'])).toEqual(['woodgrove.example']);
  });

  it('is nobody’s where the address is another one altogether', () => {
    expect(lookAlikes([anAttendee('Li', { address: 'li@northwind.example' })], ours)).toEqual([]);
  });
});
