import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { type Asked, missingAnswers } from '../../src/agenda/missing';
import { aPerson, bo, cecilia, dan } from '../builders/a-person';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';

const asked = (parts: Partial<Asked> = {}): Asked => ({
  people: [bo, cecilia],
  subject: 'New warehouse',
  required: { purpose: true, reasons: true, goal: true, nextStep: true },
  oneReasonEnough: false,
  ...parts,
});

describe('missingAnswers', () => {
  it('a complete agenda misses nothing', () => {
    expect(missingAnswers(anAgenda(), asked())).toEqual([]);
  });

  it('an empty agenda misses all, in the order of the questions', () => {
    expect(missingAnswers(emptyAgenda, asked())).toEqual([
      { answer: 'purpose' },
      { answer: 'goal' },
      { answer: 'reason', people: [bo, cecilia] },
      { answer: 'nextStep', steps: [{ at: 0, parts: ['what', 'owner', 'due'] }] },
    ]);
  });

  it('what the policy does not ask for is not missed', () => {
    const nothing = { purpose: false, reasons: false, goal: false, nextStep: false };
    expect(missingAnswers(emptyAgenda, asked({ required: nothing }))).toEqual([]);
  });

  it('somebody invited since the agenda was written misses a reason', () => {
    expect(missingAnswers(anAgenda(), asked({ people: [bo, dan, cecilia] }))).toEqual([
      { answer: 'reason', people: [dan] },
    ]);
  });

  it.each(['', 'tbd', 'obligatorisk', 'New warehouse'])('the reason %j is none', (why) => {
    const agenda = anAgenda({ reasons: [aReason(bo, why), aReason(cecilia, 'Decides')] });
    expect(missingAnswers(agenda, asked())).toEqual([{ answer: 'reason', people: [bo] }]);
  });

  it('one reason for everyone counts only where it is enough', () => {
    const agenda = anAgenda({ reasons: [], reasonForAll: 'You all move desks' });
    expect(missingAnswers(agenda, asked({ oneReasonEnough: true }))).toEqual([]);
    expect(missingAnswers(agenda, asked())).toEqual([{ answer: 'reason', people: [bo, cecilia] }]);
  });

  it('a placeholder for everyone is no reason for anyone', () => {
    const agenda = anAgenda({ reasons: [aReason(bo, 'Decides')], reasonForAll: 'tbd' });
    expect(missingAnswers(agenda, asked({ oneReasonEnough: true }))).toEqual([
      { answer: 'reason', people: [cecilia] },
    ]);
  });

  it.each([
    [{ what: 'tbd' }, ['what']],
    [{ owner: aPerson('', '') }, ['owner']],
    [{ owner: aPerson('TBD', '') }, ['owner']],
    [{ due: '' }, ['due']],
    [{ due: '2026-02-30' }, ['due']],
    [{ what: '', owner: aPerson('?', ''), due: 'soon' }, ['what', 'owner', 'due']],
  ])('the next step %j misses %j', (nextStep, parts) => {
    expect(missingAnswers(anAgenda({ nextStep }), asked())).toEqual([
      { answer: 'nextStep', steps: [{ at: 0, parts }] },
    ]);
  });

  it('each next step that is given is to be whole', () => {
    const nextSteps = [aStep(), aStep({ owner: aPerson('', '') }), aStep(), aStep({ what: 'tbd', due: '' })];
    expect(missingAnswers(anAgenda({ nextSteps }), asked())).toEqual([
      {
        answer: 'nextStep',
        steps: [
          { at: 1, parts: ['owner'] },
          { at: 3, parts: ['what', 'due'] },
        ],
      },
    ]);
  });

  it('any number of whole next steps is enough', () => {
    const nextSteps = Array.from({ length: 20 }, (_, at) => aStep({ what: `Call customer number ${at}` }));
    expect(missingAnswers(anAgenda({ nextSteps }), asked())).toEqual([]);
  });

  it.each([aPerson('Bo', ''), aPerson('', 'bo@contoso.example'), aPerson('李', '')])(
    '%j owns a next step',
    (owner) => {
      expect(missingAnswers(anAgenda({ nextStep: { owner } }), asked())).toEqual([]);
    },
  );
});
