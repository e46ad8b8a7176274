import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { agendaAsText } from '../../src/invite/agenda-as-text';
import { bo } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

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
        'Topics',
        '1. Which offer is best? (15 min, led by Bo Berg)',
        '2. What do we ask for?',
        '',
        'Why you are invited',
        'Bo Berg: Decides on the budget Prepare: Read both offers.',
        'Everyone: You will work in the warehouse.',
        '',
        'Preparation',
        'Read the offers.',
        'Bring questions.',
        '',
        'Next step',
        'Send the order',
        'Owner: Anna Ek',
        'Due: 2026-12-01',
        '',
        'Notes',
        'Coffee is served.',
      ].join('\n'),
    );
  });

  it('leaves out what is not answered, a next step that is only a name and a date included', () => {
    const { owner, due } = anAgenda().nextStep;
    expect(
      agendaAsText({ ...emptyAgenda, goal: 'Sign the lease', nextStep: { what: '', owner, due } }, 'sv'),
    ).toBe('Slutmål: Sign the lease');
  });
});
