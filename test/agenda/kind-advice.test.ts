import { describe, expect, it } from '@jest/globals';
import { adviceOnKind } from '../../src/agenda/kind-advice';
import { kindsWords } from '../../src/text/kinds';
import { languages } from '../../src/text/language';

describe('advice on the kind of meeting', () => {
  it.each([
    ['inform', 3],
    ['inform', 40],
  ] as const)('suggests a mail for a meeting to %s %i people', (kind, people) => {
    expect(adviceOnKind({ kind, people })).toEqual({ code: 'send-a-mail-instead', people });
  });

  it.each([
    ['inform', 2],
    ['inform', 0],
    ['decide', 12],
    ['visit', 5],
    [null, 12],
  ] as const)('says nothing about a meeting to %s with %i people', (kind, people) => {
    expect(adviceOnKind({ kind, people })).toBeNull();
  });

  it.each(languages)('is worded with the number of people (%s)', (language) => {
    expect(kindsWords(language).mailInstead.text(7)).toContain('7');
  });
});

describe.each(languages)('the %s words of the kinds', (language) => {
  it('hint with a question in every box', () => {
    for (const { hints } of Object.values(kindsWords(language).kinds)) {
      for (const hint of Object.values(hints)) expect(hint).toMatch(/^¿?\p{Lu}.*\?$/u);
    }
  });

  it('have a name each', () => {
    const names = Object.values(kindsWords(language).kinds).map(({ name }) => name);
    expect(new Set(names).size).toBe(7);
  });
});
