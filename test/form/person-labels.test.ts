import { describe, expect, it } from '@jest/globals';
import { personLabels } from '../../src/form/person-labels';
import { aPerson, bo, cecilia } from '../builders/a-person';

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
