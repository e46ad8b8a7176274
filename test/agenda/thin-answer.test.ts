import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlaceholder, type Question } from '../../src/agenda/placeholder';
import { isThin } from '../../src/agenda/thin-answer';

const asked: readonly Question[] = ['purpose', 'goal', 'nextStep'];

describe('an answer of one word', () => {
  it.each([
    'Budget',
    'Decision',
    'Beslut',
    'Kickoff',
    'Planering.',
    'Julfesten',
    'Kick-off',
    ' Lanseringen ',
  ])('counts and could say more: %j', (answer) => {
    for (const question of asked) {
      expect(isPlaceholder(answer, question, '')).toBe(false);
      expect(isThin(answer, question, '', [])).toBe(true);
    }
  });

  it.each(['Cut the budget', 'Sänka budgeten', 'Win Volvo', 'Q3', '10%', '予算', 'ISO 27001', '', '  '])(
    'is not %j',
    (answer) => {
      for (const question of asked) expect(isThin(answer, question, '', [])).toBe(false);
    },
  );

  it('that says nothing is missing, not thin', () => {
    expect(isThin('tbd', 'purpose', '', [])).toBe(false);
    expect(isThin('Budget', 'purpose', 'Budget', [])).toBe(false);
    expect(isThin('Fika', 'purpose', '', ['fika'])).toBe(false);
  });

  it('is enough as a reason', () => {
    expect(isThin('Budget', 'reason', '', [])).toBe(false);
  });

  it('is never both missing and thin', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...asked), (answer, question) => {
        expect(isThin(answer, question, '', []) && isPlaceholder(answer, question, '')).toBe(false);
      }),
    );
  });
});
