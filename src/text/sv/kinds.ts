import type { KindsWords } from '../kinds';

export const kinds: KindsWords = {
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
      name: 'Besöka en kund',
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
