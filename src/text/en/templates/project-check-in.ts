import type { ProjectCheckInWords } from '../../templates/project-check-in';

export const projectCheckIn: ProjectCheckInWords = {
  name: 'Project check-in',
  topics: {
    closer: 'What has brought us closer to the goal since last time?',
    obstacle: 'What is in the way, and who can clear it?',
    decide: 'What has to be decided now so that nobody waits?',
    next: 'What does each of us finish before next time?',
  },
  preparation: 'Update the plan before the meeting: we do not go through what it already shows.',
  hints: {
    purpose: 'What has to be cleared or decided for the project to move on?',
    goal: 'What should the project achieve, and by when?',
    nextStep: 'What has to happen before the next check-in?',
  },
};
