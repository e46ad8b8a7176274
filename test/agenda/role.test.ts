import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlaceholder } from '../../src/agenda/placeholder';
import { roles, usualRoles } from '../../src/agenda/role';
import { finishedLead } from '../../src/form/roles';
import { languages } from '../../src/text/language';
import { roleBegun, roleOfReason, roleReason, roleWords } from '../../src/text/roles';

const all = languages.flatMap((language) => roles.map((role) => ({ language, role })));

describe.each(all)('the $language lead of somebody who "$role"', ({ language, role }) => {
  it('is no reason until it is finished', () => {
    const lead = roleReason(role, language);
    expect(lead).toMatch(/^\p{Lu}[\p{L} ]{5,30} …$/u);
    for (const left of [lead, lead.replace('…', '...'), lead.replace(' …', ''), `${lead} `]) {
      expect(isPlaceholder(left, 'reason', 'Sales meeting')).toBe(true);
    }
    expect(isPlaceholder(finishedLead(lead, `${lead} Oslo`), 'reason', 'Sales meeting')).toBe(false);
  });

  it('says what it is about when it is told', () => {
    const reason = roleReason(role, language, 'Which offer do we send?');
    expect(reason).toMatch(/: Which offer do we send\?$/);
    expect(isPlaceholder(reason, 'reason', 'Sales meeting')).toBe(false);
  });

  it('is recognised as long as it is the role’s own', () => {
    expect(roleOfReason(roleReason(role, language))).toBe(role);
    expect(roleOfReason(roleReason(role, language, 'Sign the lease'))).toBe(role);
    expect(roleOfReason(`${roleReason(role, language)} And you know the landlord.`)).toBeNull();
  });

  it('is known by its beginning when it was finished', () => {
    const lead = roleReason(role, language);
    expect(roleBegun(finishedLead(lead, `${lead}the Oslo price`))).toBe(role);
    expect(roleBegun(`So ${lead}`)).toBeNull();
  });
});

describe('roles', () => {
  it('are each called and worded differently', () => {
    for (const language of languages) {
      const words = Object.values(roleWords(language)).flatMap(({ name, sentence, lead }) => [
        name,
        sentence,
        lead,
      ]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it.each(['', '  \n ', 'x'.repeat(200)])('leave out what would not fit in a sentence (%j)', (about) => {
    expect(roleReason('learns', 'en', about)).toBe(roleWords('en').learns.sentence);
  });

  it('use only the first line of what it is about', () => {
    expect(roleReason('decides', 'sv', 'Välj leverantör\nBudget 2027')).toBe(
      'Du beslutar om: Välj leverantör',
    );
  });

  it.each([
    ['You decide: we need your yes or no to move on.', 'decides'],
    ['Vi behöver din erfarenhet för det här: Välj leverantör', 'contributes'],
  ])('are known by what they put in before: %j', (why, role) => {
    expect(roleOfReason(why)).toBe(role);
    expect(isPlaceholder(why, 'reason', 'Sales meeting')).toBe(false);
  });

  it('are never found in words of the organizer’s own', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (why) => expect(roleOfReason(why)).toBeNull()));
  });

  it('that are usual come first the commonest, and all are offered without a kind', () => {
    expect(usualRoles('decide')[0]).toBe('decides');
    expect(usualRoles('learn')[0]).toBe('learns');
    expect(usualRoles('inform')[0]).toBe('informed');
    expect(usualRoles(null)).toEqual(roles);
  });
});
