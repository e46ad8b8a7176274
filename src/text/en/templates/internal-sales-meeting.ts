import type { InternalSalesMeetingWords } from '../../templates/internal-sales-meeting';

export const internalSalesMeeting: InternalSalesMeetingWords = {
  name: 'Internal sales meeting',
  topics: {
    moved: 'Which of what moved can the CRM not tell us?',
    dates: 'Which closing dates moved, and why?',
    learned: 'What can we all learn from one customer case?',
    stuck: 'Which deals get a next step today, and which do we drop?',
  },
  preparation: [
    'Be here on time with your phone silent. Take customer calls before or after.',
    'Update the CRM before the meeting, not during it. Bring your computer and deal list.',
    'For a stuck deal: Who decides? What does waiting cost? Which date? No answer: drop it.',
  ].join('\n'),
  hints: {
    purpose: 'What will you learn or settle together that the CRM cannot tell you?',
    goal: 'Which sales goal comes closer, by when?',
    nextStep: 'Which deal moves first, and how?',
  },
};
