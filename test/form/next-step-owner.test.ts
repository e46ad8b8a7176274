import { describe, expect, it } from '@jest/globals';
import { nobody } from '../../src/agenda/agenda';
import { ownerFrom, ownerText, possibleOwners } from '../../src/form/next-step-owner';
import { anna, aPerson, bo, cecilia } from '../builders/a-person';

const namesake = aPerson('Bo Berg', 'bo2@contoso.example');

describe('the owner of the next step', () => {
  it('may be the organizer or anybody invited, each once', () => {
    expect(possibleOwners(anna, [bo, anna, cecilia])).toEqual([anna, bo, cecilia]);
    expect(possibleOwners(nobody, [bo])).toEqual([bo]);
  });

  it.each([
    ['somebody invited, with the address', 'Bo Berg', [anna, bo], bo],
    ['one of two namesakes', 'Bo Berg (bo2@contoso.example)', [bo, namesake], namesake],
    [
      'neither of two namesakes by the name alone',
      'Bo Berg',
      [bo, namesake],
      { name: 'Bo Berg', address: '' },
    ],
    ['anybody else by name', 'The sales team', [anna], { name: 'The sales team', address: '' }],
    ['nobody when cleared', '', [anna], nobody],
  ])('is %s', (_, text, known, owner) => {
    expect(ownerFrom(text, known)).toEqual(owner);
  });

  it.each(['', 'B', 'Bo Ber', 'Bo Berg', 'Bo Berg ', 'bo.berg@contoso.example'])(
    'shows %j as it was typed',
    (text) => {
      for (const known of [[anna, bo], [bo, namesake], []]) {
        expect(ownerText(ownerFrom(text, known), known)).toBe(text);
      }
    },
  );

  it('shows the address of somebody without a name', () => {
    expect(ownerText({ name: '', address: 'x@contoso.example' }, [])).toBe('x@contoso.example');
  });
});
