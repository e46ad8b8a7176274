import { describe, expect, it } from '@jest/globals';
import { noChoices } from '../../src/agenda/choices';
import { roleOf, roleOptions, withRole, withSameReason } from '../../src/form/roles';
import { roleWords } from '../../src/text/roles';
import { aFormState } from '../builders/a-form-state';
import { bo, cecilia, dan } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

const { decides, learns } = roleWords('en');
const state = aFormState({
  people: [bo, cecilia, dan],
  form: anAgenda({
    reasons: [aReason(bo, 'Owns the margins', 'The margins'), aReason(cecilia, learns.sentence)],
  }),
});
const whys = (given: typeof state) => given.form.reasons.map(({ why }) => why);

describe('a role', () => {
  it('fills its sentence where there is none, or only a role’s', () => {
    const given = withRole(state, [bo, cecilia, dan], 'decides', 'en');
    expect(whys(given)).toEqual(['Owns the margins', decides.sentence, decides.sentence]);
    expect(given.form.reasons[0]?.prepare).toBe('The margins');
  });

  it('is remembered beside the organizer’s own words, and only there', () => {
    const { choices } = withRole(state, [bo, cecilia], 'decides', 'en');
    expect(choices.roles).toEqual({ 'bo.berg@contoso.example': 'decides' });
    expect(roleOf(choices, bo, 'Owns the margins')).toBe('decides');
  });

  it('is told by its sentence, in any language', () => {
    expect(roleOf(noChoices, dan, roleWords('sv').informed.sentence)).toBe('informed');
    expect(roleOf(noChoices, dan, 'Owns the margins')).toBeNull();
  });

  it('is looked for in no language where no reason is written', () => {
    let looked = 0;
    const get = () => {
      looked += 1;
    };
    const own = new Proxy({}, { get });
    const of = (why: string) => [roleOf(noChoices, dan, why, own), looked > 0];
    expect([of(''), of(' '), of('Owns the margins')]).toEqual([
      [null, false],
      [null, false],
      [null, true],
    ]);
  });

  it('is nobody’s by accident of a name', () => {
    expect(roleOf(noChoices, { name: 'constructor', address: '' }, '')).toBeNull();
  });

  it('taken away takes its sentence with it, and no other', () => {
    const given = withRole(withRole(state, [bo, cecilia], 'decides', 'en'), [bo, cecilia], null, 'en');
    expect(whys(given)).toEqual(['Owns the margins', '', '']);
    expect(given.choices.roles).toEqual({});
  });

  it('is in the language of the invite', () => {
    expect(whys(withRole(state, [dan], 'learns', 'sv'))[2]).toBe(roleWords('sv').learns.sentence);
  });

  it('is about the topic that the person leads', () => {
    const topics = [{ title: 'What do the margins say?', minutes: 10, lead: 'Dan Öst' }];
    const leads = { ...state, form: { ...state.form, topics } };
    expect(whys(withRole(leads, [dan], 'presents', 'en'))[2]).toContain('What do the margins say?');
  });
});

describe('the same reason for some', () => {
  const said = (...whys: readonly string[]) =>
    anAgenda({ reasons: [bo, cecilia, dan].map((person, at) => aReason(person, whys[at] ?? '')) });

  it('is the first of theirs, for those of them without one; a lead that nobody finished is none', () => {
    const form = said('Owns the margins', learns.sentence, 'Knows Oslo');
    const shared = withSameReason(form, [cecilia, dan]);
    expect(shared?.reasons.map(({ why }) => why)).toEqual(['Owns the margins', 'Knows Oslo', 'Knows Oslo']);
  });

  it('is none while none of them has one, or all have', () => {
    const form = said('Owns the margins', 'Knows Oslo', learns.sentence);
    expect(withSameReason(form, [dan])).toBeNull();
    expect(withSameReason(form, [bo, cecilia])).toBeNull();
  });
});

it('roles that are usual in the kind of meeting come first, and none is left out', () => {
  expect(roleOptions('inform', 'en').map(({ value }) => value)).toEqual([
    '',
    'informed',
    'presents',
    'decides',
    'contributes',
    'learns',
  ]);
  expect(roleOptions(null, 'sv').map(({ text }) => text)).toEqual([
    'Roll',
    'Beslutar',
    'Bidrar',
    'Presenterar',
    'Lär sig',
    'Informeras',
  ]);
});
