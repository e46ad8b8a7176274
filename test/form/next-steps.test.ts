import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { type StepBox, stepBox, stepBoxOf, withStep } from '../../src/form/next-steps';
import { anAgenda, aStep } from '../builders/an-agenda';

describe('the box of a next step', () => {
  it.each<[StepBox, number, string]>([
    ['nextStep', 0, 'nextStep'],
    ['nextStepOwner', 1, 'nextStepOwner-1'],
    ['nextStepDue', 19, 'nextStepDue-19'],
  ])('%s of number %i is %s', (box, at, id) => {
    expect(stepBox(box, at)).toBe(id);
    expect(stepBoxOf(id)).toEqual({ box, at });
  });

  it.each(['purpose', 'reason-1', 'nextSteps', 'nextStep-', 'nextStep-x', ''])('is not %s', (id) => {
    expect(stepBoxOf(id)).toBeNull();
  });
});

describe('a change to a next step', () => {
  it('leaves the others alone', () => {
    const agenda = anAgenda({ nextSteps: [aStep(), aStep({ what: 'Pay' })] });
    expect(withStep(agenda, 1, { due: '' }).nextSteps).toEqual([aStep(), aStep({ what: 'Pay', due: '' })]);
  });

  it('may be the first there is', () => {
    expect(withStep(emptyAgenda, undefined, { what: 'Pay' }).nextSteps.map(({ what }) => what)).toEqual([
      'Pay',
    ]);
  });

  it('does not bring back one that has gone', () => {
    expect(withStep(anAgenda(), 3, { what: 'Pay' })).toEqual(anAgenda());
  });
});
