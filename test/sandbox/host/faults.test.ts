import { describe, expect, it } from '@jest/globals';
import { answersOf, type Fault, misanswered, refusalOf } from '../../../sandbox/host/faults';

const right = { data: 'right', change: { body: '<p>New</p>' } };

/** What becomes of a call that rightly answers 'right' and changes the body. */
function comesTo(fault: Fault, isFirst = true) {
  const refused = refusalOf(fault, isFirst);
  const answer = refused ?? misanswered(fault, right);
  return [answersOf(fault), 'error' in answer ? answer.error : answer.data, 'change' in answer] as const;
}

describe('a fault of Office calls', () => {
  it.each([
    ['none', 1, 'right', true],
    ['fail', 1, 5001, false],
    ['fail-once', 1, 5001, false],
    ['hang', 0, 'right', true],
    ['lost', 0, 'right', true],
    ['late', 1, 'right', true],
    ['twice', 2, 'right', true],
    ['ignore', 1, 'right', false],
    ['item-gone', 1, 9030, false],
    ['answer-number', 1, 7, true],
    ['answer-null', 1, null, true],
    ['answer-empty', 1, '', true],
    ['answer-object', 1, { unexpected: true }, true],
    ['answer-array', 1, expect.any(Array), true],
  ] as const)('%s: answered %d times, with %j; carried out: %j', (fault, times, answer, isCarriedOut) => {
    expect(comesTo(fault)).toEqual([times, answer, isCarriedOut]);
  });

  it('that comes once is over at the second call', () => {
    expect(comesTo('fail-once', false)).toEqual([1, 'right', true]);
  });

  it('leaves an error as it is', () => {
    expect(misanswered('answer-number', { error: 5001 })).toEqual({ error: 5001 });
  });
});
