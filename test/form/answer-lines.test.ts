import { describe, expect, it } from '@jest/globals';
import type { Agenda } from '../../src/agenda/agenda';
import { answerLines, differingLines } from '../../src/form/answer-lines';
import { shownDue } from '../../src/invite/due-date';
import { organizerPaneWords } from '../../src/text/organizer-pane';
import { anAgenda } from '../builders/an-agenda';

const words = organizerPaneWords('en');
const linesOf = (agenda: Agenda) =>
  answerLines(agenda, words, (due) => shownDue(due, 'en', new Date(2026, 11, 1)));

describe('an agenda as lines to read', () => {
  it('leaves out what is not answered', () => {
    const labels = linesOf(anAgenda({ goal: '' })).map(({ label }) => label);
    expect(labels).toEqual([
      'Purpose',
      'Why is Bo Berg invited?',
      'Why is Cecilia Dahl invited?',
      'Next step',
      'Next step owner',
      'Next step due',
    ]);
  });

  it('says when the next step is due as people say it', () => {
    const nextStep = { ...anAgenda().nextSteps[0], due: '2026-12-08' };
    expect(linesOf(anAgenda({ nextStep }))).toContainEqual({ label: 'Next step due', text: 'Tue 8 Dec' });
  });

  it('shows two versions where they differ', () => {
    const lines = differingLines(
      linesOf(anAgenda({ goal: 'Mine' })),
      linesOf(anAgenda({ goal: 'Theirs', notes: 'Bring a pen' })),
    );
    expect(lines).toEqual({
      mine: [{ label: 'Goal', text: 'Mine' }],
      other: [
        { label: 'Goal', text: 'Theirs' },
        { label: 'Notes', text: 'Bring a pen' },
      ],
    });
  });

  it('shows both in full when they read the same', () => {
    const lines = linesOf(anAgenda());
    expect(differingLines(lines, lines)).toEqual({ mine: lines, other: lines });
  });
});
