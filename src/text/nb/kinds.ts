import type { KindsWords } from '../kinds';

export const kinds: KindsWords = {
  label: 'Møtetype',
  none: 'Ikke valgt',
  kinds: {
    decide: {
      name: 'Beslutte',
      hints: {
        purpose: 'Hva er besluttet når dere går fra møtet?',
        goal: 'Hva gjør beslutningen mulig?',
        nextStep: 'Hva skjer først når det er besluttet?',
      },
    },
    solve: {
      name: 'Løse et problem',
      hints: {
        purpose: 'Hvilket problem skal dere forstå eller løse, og for hvem?',
        goal: 'Hvordan ser det ut når problemet er løst?',
        nextStep: 'Hvilken løsning prøves først, og hvordan?',
      },
    },
    learn: {
      name: 'Lære av en sak',
      hints: {
        purpose: 'Hva skal alle kunne gjøre bedre etterpå?',
        goal: 'Hvor vil det merkes at dere har lært det?',
        nextStep: 'Hvor prøves det først?',
      },
    },
    plan: {
      name: 'Planlegge',
      hints: {
        purpose: 'Hva skal det finnes en plan for når dere er ferdige?',
        goal: 'Hva skal planen føre til, og når?',
        nextStep: 'Hva er det første steget i planen?',
      },
    },
    review: {
      name: 'Følge opp',
      hints: {
        purpose: 'Hva må avklares eller besluttes for at arbeidet skal komme videre?',
        goal: 'Hva skal arbeidet føre til, og når?',
        nextStep: 'Hva må skje før dere møtes igjen?',
      },
    },
    inform: {
      name: 'Informere',
      hints: {
        purpose: 'Hva skal alle vite etterpå som ikke kan stå i en e‑post?',
        goal: 'Hva kan de gjøre når de vet det?',
        nextStep: 'Hva skal hver av dem gjøre med det?',
      },
    },
    visit: {
      name: 'Besøke en kunde',
      hints: {
        purpose: 'Hva skal kunden og dere vite eller ha avklart etterpå?',
        goal: 'Hva vil kunden oppnå til slutt?',
        nextStep: 'Hva skjer først etter besøket?',
      },
    },
  },
  mailInstead: {
    text: (people) =>
      `${people} personer møtes for å høre noe. En e‑post kan hver av dem lese når det passer.`,
    button: 'Send som e‑post i stedet',
  },
};
