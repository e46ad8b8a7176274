import type { OutcomeWords } from '../outcome';

export const outcome: OutcomeWords = {
  heading: 'What came of it?',
  goal: { reached: 'Goal reached', 'on-the-way': 'On the way', 'not-reached': 'Not reached' },
  goalChoice: 'How it went',
  decided: 'Decided',
  decidedHint: 'One decision a line, if there were any',
  endedAt: 'Ended at',
  endedAtTime: (time) => `Ended at ${time}`,
  endedAtHint: 'Other time',
  noSuchTime: 'Write a time of the day, such as 09:50.',
  save: 'Save outcome',
  nothingYet: 'Choose how it went first, or write what was decided.',
  mail: 'Mail it instead',
  mailSubject: (subject) => `What came of it: ${subject}`,
  list: 'What came of these?',
  showAll: (meetings) => `Show all ${meetings}`,
  about: (subject) => `What came of it? ${subject}`,
  lastTime: (parts) => `Last time: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'goal reached',
    'on-the-way': 'goal on the way',
    'not-reached': 'goal not reached',
  },
  stepsDone: (done, steps) => `${done} of ${steps === 1 ? '1 step' : `${steps} steps`} done`,
};
