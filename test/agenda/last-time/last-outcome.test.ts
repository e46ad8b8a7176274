import { describe, expect, it } from '@jest/globals';
import { lastOutcomeOf, parseLastOutcome, withStepSettled } from '../../../src/agenda/last-time/last-outcome';
import { writeOpenSteps } from '../../../src/agenda/last-time/saved-open-steps';
import { anAgenda } from '../../builders/an-agenda';

const outcome = { goal: 'on-the-way' as const, decisions: [], endedAt: '' };

describe('what is known of the last time', () => {
  it('is its goal, and that nobody has said anything of its steps', () => {
    const known = { steps: 4, done: 0, settled: 0 };
    expect(lastOutcomeOf(anAgenda({ outcome }), 4)).toEqual({ goal: 'on-the-way', ...known });
    expect(lastOutcomeOf(anAgenda(), 4)).toEqual({ goal: '', ...known });
  });

  it('counts the steps that are done, and those of which something else was said', () => {
    const last = lastOutcomeOf(anAgenda({ outcome }), 3);
    const after = [true, false, true].reduce(withStepSettled, last);
    expect(after).toMatchObject({ steps: 3, done: 2, settled: 3 });
  });

  it('is saved with the questions that are left, and read again', () => {
    const last = withStepSettled(lastOutcomeOf(anAgenda({ outcome }), 2), true);
    expect(parseLastOutcome(writeOpenSteps([], last))).toEqual(last);
    expect(parseLastOutcome(writeOpenSteps([], null))).toBeNull();
  });

  it.each([
    undefined,
    'syfte',
    '{"last":7}',
    '{"last":{"steps":1,"done":0}}',
    '{"last":{"steps":1,"done":2,"settled":2}}',
    '{"last":{"steps":1.5,"done":0,"settled":0}}',
    '{"last":{"steps":"1","done":0,"settled":0}}',
  ])('is none in %j', (text) => {
    expect(parseLastOutcome(text)).toBeNull();
  });
});
