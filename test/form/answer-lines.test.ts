import { describe, expect, it } from '@jest/globals';
import { answerLines, differingLines } from '../../src/form/answer-lines';
import { organizerPaneWords } from '../../src/text/organizer-pane';
import { anAgenda } from '../builders/an-agenda';

const words = organizerPaneWords('en');

describe('an agenda as lines to read', () => {
  it('leaves out what is not answered', () => {
    const labels = answerLines(anAgenda({ goal: '' }), words).map(({ label }) => label);
    expect(labels).toEqual([
      'Purpose',
      'Why is Bo Berg invited?',
      'Why is Cecilia Dahl invited?',
      'Next step',
      'Next step owner',
      'Next step due',
    ]);
  });

  it('shows two versions where they differ', () => {
    const lines = differingLines(
      answerLines(anAgenda({ goal: 'Mine' }), words),
      answerLines(anAgenda({ goal: 'Theirs', notes: 'Bring a pen' }), words),
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
    const lines = answerLines(anAgenda(), words);
    expect(differingLines(lines, lines)).toEqual({ mine: lines, other: lines });
  });
});
