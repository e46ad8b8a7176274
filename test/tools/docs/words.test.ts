import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../../tools/docs/words';

describe('the words around a page', () => {
  it.each([
    [0, 'Inget hittades'],
    [1, '1 ställe'],
    [2, '2 ställen'],
  ])('count %d in Swedish', (places, said) => {
    expect(wordsIn('sv').found(places)).toBe(said);
  });

  it('are English for a language without words', () => {
    expect(wordsIn('xx')).toBe(wordsIn('en'));
  });
});
