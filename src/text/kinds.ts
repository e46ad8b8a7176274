import type { Language } from './language';

/** The words of one kind of meeting (src/agenda/meeting-kind.ts): its name, and hints for empty boxes. */
export interface KindWords {
  readonly name: string;
  readonly hints: { readonly purpose: string; readonly goal: string; readonly nextStep: string };
}

export interface KindsWords {
  /** The box that asks which kind it is, and its empty choice. */
  readonly label: string;
  readonly none: string;
  readonly kinds: {
    readonly [kind in 'decide' | 'solve' | 'learn' | 'plan' | 'review' | 'inform' | 'visit']: KindWords;
  };
  /** Beside a meeting that only informs several people. */
  readonly mailInstead: { readonly text: (people: number) => string; readonly button: string };
}

const en: KindsWords = {
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
      name: 'Customer visit',
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

const sv: KindsWords = {
  label: 'Typ av möte',
  none: 'Inte vald',
  kinds: {
    decide: {
      name: 'Besluta',
      hints: {
        purpose: 'Vad är beslutat när ni går därifrån?',
        goal: 'Vad gör beslutet möjligt?',
        nextStep: 'Vad händer först när det är beslutat?',
      },
    },
    solve: {
      name: 'Lösa ett problem',
      hints: {
        purpose: 'Vilket problem ska ni förstå eller lösa, och för vem?',
        goal: 'Hur ser det ut när problemet är löst?',
        nextStep: 'Vilken lösning provas först, och hur?',
      },
    },
    learn: {
      name: 'Lära av ett kundcase',
      hints: {
        purpose: 'Vad ska alla kunna göra bättre efteråt?',
        goal: 'Var kommer det att märkas att ni har lärt er det?',
        nextStep: 'Var provas det först?',
      },
    },
    plan: {
      name: 'Planera',
      hints: {
        purpose: 'Vad ska det finnas en plan för när ni är klara?',
        goal: 'Vad ska planen leda till, och till när?',
        nextStep: 'Vilket är planens första steg?',
      },
    },
    review: {
      name: 'Följa upp',
      hints: {
        purpose: 'Vad behöver redas ut eller beslutas för att arbetet ska komma vidare?',
        goal: 'Vad ska arbetet leda till, och till när?',
        nextStep: 'Vad måste hända innan ni ses igen?',
      },
    },
    inform: {
      name: 'Informera',
      hints: {
        purpose: 'Vad ska alla veta efteråt som inte går att läsa i ett mejl?',
        goal: 'Vad kan de göra när de vet det?',
        nextStep: 'Vad ska var och en göra med det?',
      },
    },
    visit: {
      name: 'Kundbesök',
      hints: {
        purpose: 'Vad ska kunden och ni veta eller ha avgjort efteråt?',
        goal: 'Vad vill kunden uppnå till slut?',
        nextStep: 'Vad händer först efter besöket?',
      },
    },
  },
  mailInstead: {
    text: (people) =>
      `${people} personer samlas för att lyssna. Ett mejl kan var och en läsa när det passar.`,
    button: 'Skicka det som ett mejl i stället',
  },
};

export function kindsWords(language: Language): KindsWords {
  return { en, sv }[language];
}
