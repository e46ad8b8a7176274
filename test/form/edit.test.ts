import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { edited, filledFrom, withSharedReason } from '../../src/form/edit';
import { anna, aPerson, bo, cecilia, dan } from '../builders/a-person';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';

describe('an edit', () => {
  it('gives several the same reason, and nobody else', () => {
    const agenda = anAgenda({
      reasons: [aReason(bo, 'Decides'), aReason(cecilia, 'Buys'), aReason(dan, 'Pays')],
    });
    const given = edited(agenda, { answer: 'sameReason', people: [cecilia, dan], text: 'Sells' });
    expect(given.reasons.map(({ why }) => why)).toEqual(['Decides', 'Sells', 'Sells']);
  });

  it.each(['purpose', 'goal', 'reasonForAll', 'preparation', 'notes'] as const)(
    'changes %s alone',
    (answer) => {
      expect(edited(anAgenda(), { answer, text: ' as typed ' })).toEqual({
        ...anAgenda(),
        [answer]: ' as typed ',
      });
    },
  );

  it('tells two people of one name apart', () => {
    const namesake = aPerson('Bo Berg', 'bo.berg2@contoso.example');
    const form = { ...anAgenda(), reasons: [aReason(bo, ''), aReason(namesake, '')] };
    const { reasons } = edited(form, { answer: 'reason', person: namesake, text: 'Pays' });
    expect(reasons.map(({ why }) => why)).toEqual(['', 'Pays']);
  });

  it('of one of several next steps is of that one', () => {
    const agenda = anAgenda({ nextSteps: [aStep(), aStep({ what: 'Pay' })] });
    expect(edited(agenda, { answer: 'nextStepOwner', owner: bo, at: 1 }).nextSteps).toEqual([
      aStep(),
      aStep({ what: 'Pay', owner: bo }),
    ]);
  });

  it('of the next step changes that part alone', () => {
    const [nextStep] = anAgenda().nextSteps;
    expect(edited(anAgenda(), { answer: 'nextStep', text: 'Call' }).nextSteps).toEqual([
      { ...nextStep, what: 'Call' },
    ]);
    expect(edited(anAgenda(), { answer: 'nextStepDue', text: '' }).nextSteps).toEqual([
      { ...nextStep, due: '' },
    ]);
    expect(edited(anAgenda(), { answer: 'nextStepOwner', owner: bo }).nextSteps).toEqual([
      { ...nextStep, owner: bo },
    ]);
  });
});

describe('the same reason for everyone', () => {
  const form = (...whys: string[]) => ({
    ...anAgenda(),
    reasons: [bo, cecilia, dan].map((person, index) => aReason(person, whys[index] ?? '')),
  });

  it('goes to those who have none', () => {
    const shared = withSharedReason(form('', 'Decides', ' '), 3);
    expect(shared?.reasons.map(({ why }) => why)).toEqual(['Decides', 'Decides', 'Decides']);
  });

  it('leaves reasons of their own', () => {
    expect(withSharedReason(form('Decides', 'Pays', ''), 3)?.reasons[1]?.why).toBe('Pays');
  });

  it('takes no lead that nobody finished, and finishes it with a reason', () => {
    const shared = withSharedReason(form('You decide on …', 'Pays', ''), 3);
    expect(shared?.reasons.map(({ why }) => why)).toEqual(['Pays', 'Pays', 'Pays']);
  });

  it('leaves people alone who left the invite', () => {
    expect(withSharedReason(form('Decides', '', ''), 2)?.reasons[2]?.why).toBe('');
  });

  it.each([
    ['none is given', form()],
    ['everybody has one', form('a', 'b', 'c')],
  ])('changes nothing when %s', (_, given) => {
    expect(withSharedReason(given, 3)).toBeNull();
  });
});

describe('a form filled from a draft that turned up late', () => {
  it('keeps what was typed and takes the rest', () => {
    const typed = {
      ...emptyAgenda,
      purpose: 'Typed now',
      reasons: [aReason(bo, ''), aReason(cecilia, 'Typed')],
    };
    const filled = filledFrom(typed, anAgenda({ purpose: 'Former', reasons: [aReason(bo, 'Former')] }));
    expect(filled.purpose).toBe('Typed now');
    expect(filled.goal).toBe(anAgenda().goal);
    expect(filled.reasons).toEqual([aReason(cecilia, 'Typed'), aReason(bo, 'Former')]);
    expect(filled.nextSteps[0]?.owner).toEqual(anna);
  });
});
