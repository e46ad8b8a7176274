import type { ProblemSolvingWords } from '../../templates/problem-solving';

export const problemSolving: ProblemSolvingWords = {
  name: 'Problem solving',
  topics: {
    seen: 'What happens, when and to whom, and how do we know?',
    cause: 'What causes it, and what have we ruled out?',
    ways: 'Which solutions are there, and what does each cost?',
    trial: 'Which one do we try first, and how will we see that it works?',
  },
  preparation: 'Bring what you have seen yourself: figures, examples, what you have already tried.',
  hints: {
    purpose: 'Which problem should be understood or solved, and for whom?',
    goal: 'What does it look like once solved?',
    nextStep: 'Which solution is tried first, and how?',
  },
};
