import { describe, expect, it } from '@jest/globals';
import { nobody } from '../../src/agenda/agenda';
import { ownerFrom, ownerText, personLabels, possibleOwners } from '../../src/form/person-labels';
import { anna, aPerson, bo, cecilia } from '../builders/a-person';

describe('what people are called on screen', () => {
  it.each([
    ['the name', [bo, cecilia], ['Bo Berg', 'Cecilia Dahl']],
    ['the address of somebody without a name', [aPerson('', 'x@contoso.example')], ['x@contoso.example']],
    [
      'name and address where two share one name',
      [bo, aPerson('bo berg', 'bo2@contoso.example'), cecilia],
      ['Bo Berg (bo.berg@contoso.example)', 'bo berg (bo2@contoso.example)', 'Cecilia Dahl'],
    ],
    [
      'the name of a namesake without an address',
      [bo, aPerson('Bo Berg', '')],
      ['Bo Berg (bo.berg@contoso.example)', 'Bo Berg'],
    ],
    [
      'a name with a sign in place of what turns the direction',
      [aPerson('evil \u202edetivni', 'a@b.example')],
      ['evil \ufffddetivni'],
    ],
    ['whatever the name is made of', [aPerson('"<b>אבי</b>" 🎉', 'a@b.example')], ['"<b>אבי</b>" 🎉']],
  ])('%s', (_, people, labels) => {
    expect(personLabels(people)).toEqual(labels);
  });
});

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
