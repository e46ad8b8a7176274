import type { DecisionWords } from '../../templates/decision';

export const decision: DecisionWords = {
  name: 'Decision',
  topics: {
    question: 'What exactly are we deciding, and what happens if we do not?',
    options: 'Which options are left, and what speaks against each of them?',
    choice: 'Which one do we choose, and why?',
    first: 'Who does what first, and who needs to know?',
  },
  preparation: 'Read the material, and know which option you lean towards and why.',
  hints: {
    purpose: 'What will be decided when you leave the room?',
    goal: 'What does the decision make possible?',
    nextStep: 'What happens first once it is decided?',
  },
};
