import type { KindsWords } from '../kinds';

export const kinds: KindsWords = {
  label: 'Type of meeting',
  none: 'Not chosen',
  kinds: {
    decide: {
      name: 'Decide',
      hints: {
        purpose: 'What will be decided when you leave the room?',
        goal: 'What does the decision make possible?',
        nextStep: 'What happens first once it is decided?',
      },
    },
    solve: {
      name: 'Solve a problem',
      hints: {
        purpose: 'Which problem should be understood or solved, and for whom?',
        goal: 'What does it look like once solved?',
        nextStep: 'Which solution is tried first, and how?',
      },
    },
    learn: {
      name: 'Learn from a case',
      hints: {
        purpose: 'What should everyone be able to do better afterwards?',
        goal: 'Where will you notice that you have learned it?',
        nextStep: 'Where is it tried first?',
      },
    },
    plan: {
      name: 'Plan',
      hints: {
        purpose: 'What should there be a plan for when you are done?',
        goal: 'What should the plan lead to, and by when?',
        nextStep: 'What is the first step of the plan?',
      },
    },
    review: {
      name: 'Review progress',
      hints: {
        purpose: 'What has to be cleared or decided for the work to move on?',
        goal: 'What should the work achieve, and by when?',
        nextStep: 'What has to happen before you meet again?',
      },
    },
    inform: {
      name: 'Inform',
      hints: {
        purpose: 'What should everyone know afterwards that a mail cannot tell them?',
        goal: 'What can they do once they know it?',
        nextStep: 'What should each of them do with it?',
      },
    },
    visit: {
      name: 'Visit a customer',
      hints: {
        purpose: 'What will the customer and you know or have settled afterwards?',
        goal: 'What does the customer want to achieve in the end?',
        nextStep: 'What happens first after the visit?',
      },
    },
  },
  mailInstead: {
    text: (people) =>
      `${people} people would meet to hear something. A mail lets each of them read it when it suits them.`,
    button: 'Send it as a mail instead',
  },
};
