import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { agendaAsText } from '../../src/invite/agenda-as-text';
import { aPerson, bo } from '../builders/a-person';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';

describe('an agenda as text', () => {
  it('shows every answer in the order of the block', () => {
    const agenda = anAgenda({
      topics: [
        { title: 'Which offer is best?', minutes: 15, lead: 'Bo Berg' },
        { title: 'What do we ask for?', minutes: null, lead: '' },
      ],
      reasons: [aReason(bo, 'Decides on the budget', 'Read both offers.')],
      reasonForAll: 'You will work in the warehouse.',
      preparation: 'Read the offers.\nBring questions.',
      notes: 'Coffee is served.',
    });
    expect(agendaAsText(agenda, 'en')).toBe(
      [
        'Purpose: Choose the supplier for the new warehouse',
        '',
        'Goal: Contract signed before the summer',
        '',
        'Why you are invited',
        'Bo Berg: Decides on the budget Prepare: Read both offers.',
        'Everyone: You will work in the warehouse.',
        '',
        'Preparation',
        'Read the offers.',
        'Bring questions.',
        '',
        'Topics',
        '1. Which offer is best? (15 min, led by Bo Berg)',
        '2. What do we ask for?',
        '',
        'Next step',
        'Send the order — Anna Ek, by Tuesday 1 December 2026',
        '',
        'Notes',
        'Coffee is served.',
      ].join('\n'),
    );
  });

  it('has a line for each next step', () => {
    const nextSteps = [aStep(), aStep({ what: 'Book the lorry', owner: bo, due: '2026-12-04' })];
    expect(agendaAsText({ ...emptyAgenda, nextSteps }, 'en')).toBe(
      [
        'Next step',
        'Send the order — Anna Ek, by Tuesday 1 December 2026',
        'Book the lorry — Bo Berg, by Friday 4 December 2026',
      ].join('\n'),
    );
  });

  it('names those together who share a reason, and puts many reasons last, as the block does', () => {
    const many = Array.from({ length: 7 }, (_, at) => aReason(aPerson(`Person ${at}`), `Reason ${at}`));
    const shared = [aReason(bo, 'You sell it'), aReason(aPerson('Dahl, Cecilia'), 'You sell it')];
    const topics = [{ title: 'Price', minutes: 5, lead: '' }];
    expect(agendaAsText(anAgenda({ topics, reasons: shared }), 'sv')).toMatch(
      /Bo Berg; Dahl, Cecilia: You sell it[\s\S]*Punkter[\s\S]*— Anna Ek, senast tisdag 1 december 2026$/,
    );
    expect(agendaAsText(anAgenda({ topics, reasons: many }), 'en')).toMatch(
      /Topics[\s\S]*Why you are invited/,
    );
  });

  it('leaves out what is not answered, a next step that is only a name and a date included', () => {
    const { owner, due } = aStep();
    expect(
      agendaAsText({ ...emptyAgenda, goal: 'Sign the lease', nextSteps: [{ what: '', owner, due }] }, 'sv'),
    ).toBe('Slutmål: Sign the lease');
  });
});
