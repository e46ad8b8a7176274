import type { OneToOneWords } from '../../templates/one-to-one';

export const oneToOne: OneToOneWords = {
  name: 'One-to-one',
  topics: {
    well: 'What has gone well since last time, and what made it work?',
    obstacle: 'What is in your way, and what would help?',
    growth: 'What do you want to become better at, and how?',
    next: 'What does each of us do before next time?',
  },
  preparation: 'Choose the one thing that you most want us to talk about.',
  hints: {
    purpose: 'What should the two of you have talked through this time?',
    goal: 'What is your colleague working towards this half-year?',
    nextStep: 'What does one of you do before you meet again?',
  },
};
