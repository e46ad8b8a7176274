import { describe, expect, it } from '@jest/globals';
import { anyAccents, withAndWithoutAccents } from '../../../src/agenda/placeholder-words/accents';

describe('accents that people leave out', () => {
  it('adds the words without them', () => {
    expect(withAndWithoutAccents('réunion más').split(' ')).toEqual(['réunion', 'más', 'reunion', 'mas']);
  });

  it.each(['décider', 'decider', 'vœu', 'voeu', 'mañana', 'manana'])('finds %s by one pattern', (word) => {
    expect(anyAccents(/^(?:décider|vœu|mañana)$/).test(word)).toBe(true);
  });

  it('takes no other letter for an accented one', () => {
    expect(anyAccents(/^décider$/).test('dacider')).toBe(false);
  });

  it('keeps the flags of a pattern', () => {
    expect(anyAccents(/à/giu).flags).toBe('giu');
  });
});
