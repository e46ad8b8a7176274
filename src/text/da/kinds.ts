import type { KindsWords } from '../kinds';

export const kinds: KindsWords = {
  label: 'Mødetype',
  none: 'Ikke valgt',
  kinds: {
    decide: {
      name: 'Beslutte',
      hints: {
        purpose: 'Hvad er besluttet, når I går fra mødet?',
        goal: 'Hvad gør beslutningen muligt?',
        nextStep: 'Hvad sker der først, når det er besluttet?',
      },
    },
    solve: {
      name: 'Løse et problem',
      hints: {
        purpose: 'Hvilket problem skal I forstå eller løse, og for hvem?',
        goal: 'Hvordan ser det ud, når problemet er løst?',
        nextStep: 'Hvilken løsning prøver I først, og hvordan?',
      },
    },
    learn: {
      name: 'Lære af en case',
      hints: {
        purpose: 'Hvad skal alle kunne gøre bedre bagefter?',
        goal: 'Hvor vil det kunne mærkes, at I har lært det?',
        nextStep: 'Hvor bliver det prøvet først?',
      },
    },
    plan: {
      name: 'Planlægge',
      hints: {
        purpose: 'Hvad skal der være en plan for, når I er færdige?',
        goal: 'Hvad skal planen føre til, og hvornår?',
        nextStep: 'Hvad er planens første skridt?',
      },
    },
    review: {
      name: 'Følge op',
      hints: {
        purpose: 'Hvad skal afklares eller besluttes, for at arbejdet kommer videre?',
        goal: 'Hvad skal arbejdet føre til, og hvornår?',
        nextStep: 'Hvad skal være sket, før I mødes igen?',
      },
    },
    inform: {
      name: 'Informere',
      hints: {
        purpose: 'Hvad skal alle vide bagefter, som ikke kan stå i en mail?',
        goal: 'Hvad kan de gøre, når de ved det?',
        nextStep: 'Hvad skal hver især gøre med det?',
      },
    },
    visit: {
      name: 'Besøge en kunde',
      hints: {
        purpose: 'Hvad skal kunden og I vide eller have afklaret bagefter?',
        goal: 'Hvad vil kunden opnå i sidste ende?',
        nextStep: 'Hvad sker der først efter besøget?',
      },
    },
  },
  mailInstead: {
    text: (people) =>
      `${people} personer mødes for at høre noget. En mail kan hver især læse, når det passer dem.`,
    button: 'Send det som mail i stedet',
  },
};
