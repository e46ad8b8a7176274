import type { CustomerVisitWords } from '../../templates/customer-visit';

export const customerVisit: CustomerVisitWords = {
  name: 'Customer visit',
  topics: {
    questions: 'Which of your questions do we start with?',
    wanted: 'What do you want to achieve, what has changed, and what stands in the way?',
    solution: 'What would a good solution look like, and how will you know that it works?',
    next: 'What does each of us do next, and by when?',
  },
  preparation: [
    'Think of the questions that matter most to you, and bring them.',
    'We read the notes from last time beforehand, so that we can start from there.',
  ].join('\n'),
  internalPreparation: [
    'What do we know about them that we did not know last time?',
    'Which two things do we want to understand, and who asks?',
    'Who speaks about what, and who mostly listens?',
    'What do we not bring up, and what can we not promise?',
    'Which next step do we hope to leave with?',
  ].join('\n'),
  hints: {
    purpose: 'What will the customer and you know or have settled afterwards? The customer reads this too.',
    goal: 'What does the customer want to achieve in the end?',
    nextStep: 'What happens first after the visit? Choose something the customer is waiting for.',
  },
};
