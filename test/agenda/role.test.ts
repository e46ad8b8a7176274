import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlaceholder } from '../../src/agenda/placeholder';
import { roles, usualRoles } from '../../src/agenda/role';
import { languages } from '../../src/text/language';
import { roleOfReason, roleReason, roleWords } from '../../src/text/roles';

const all = languages.flatMap((language) => roles.map((role) => ({ language, role })));

describe.each(all)('the $language sentence of somebody who "$role"', ({ language, role }) => {
  it('is a real reason', () => {
    expect(isPlaceholder(roleReason(role, language), 'reason', 'Sales meeting')).toBe(false);
    expect(roleReason(role, language)).toMatch(/^\p{Lu}.{15,90}\.$/u);
  });

  it('says what it is about when it is told', () => {
    const reason = roleReason(role, language, 'Which offer do we send?');
    expect(reason).toMatch(/: Which offer do we send\?$/);
    expect(isPlaceholder(reason, 'reason', 'Which offer do we send?')).toBe(false);
  });

  it('is recognised as long as it is the role’s own', () => {
    expect(roleOfReason(roleReason(role, language))).toBe(role);
    expect(roleOfReason(roleReason(role, language, 'Sign the lease'))).toBe(role);
    expect(roleOfReason(`${roleReason(role, language)} And you know the landlord.`)).toBeNull();
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
      'Vi behöver ditt beslut om det här: Välj leverantör',
    );
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
