import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { canonicalPerson, isBlankAgenda } from '../../src/agenda/canonical';
import { anna, bo } from '../builders/a-person';
import { aReason } from '../builders/an-agenda';

describe('a blank agenda', () => {
  it.each([
    ['a purpose', { purpose: 'Choose' }],
    ['a topic', { topics: [{ title: 'Offers', minutes: null, lead: '' }] }],
    ['a reason', { reasons: [aReason(bo, 'Decides')] }],
    ['an owner', { nextStep: { ...emptyAgenda.nextStep, owner: { ...anna, name: '' } } }],
    ['notes', { notes: 'Bring a pen' }],
    ['a date', { nextStep: { ...emptyAgenda.nextStep, due: '2026-12-08' } }],
  ])('does not have %s', (_, answer) => {
    expect(isBlankAgenda({ ...emptyAgenda, ...answer })).toBe(false);
  });

  it('may have blanks', () => {
    expect(isBlankAgenda({ ...emptyAgenda, purpose: ' \n\t', reasons: [aReason(bo, ' ')] })).toBe(true);
  });
});

describe('a person', () => {
  it.each(['\u{e0020}', '\u200b', '\u2060 \u200d'])(
    'whose name %j nobody sees goes by the address',
    (name) => {
      expect(canonicalPerson({ name, address: 'bo@contoso.example' }).name).toBe('bo@contoso.example');
    },
  );
});
