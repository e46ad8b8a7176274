import type { InternalSalesMeetingWords } from '../../templates/internal-sales-meeting';

export const internalSalesMeeting: InternalSalesMeetingWords = {
  name: 'Internt salgsmøde',
  topics: {
    moved: 'Hvad har rykket sig, som CRM ikke kan fortælle os?',
    dates: 'Hvilke lukkedatoer er rykket, og hvorfor?',
    learned: 'Hvad kan vi alle lære af én kundecase?',
    stuck: 'Hvilke salgsmuligheder får et næste skridt i dag, og hvilke dropper vi?',
  },
  preparation: [
    'Kom til tiden med telefonen på lydløs. Tag kundeopkald før eller efter.',
    'Opdater CRM før mødet, ikke under det. Hav computer og pipeline med.',
    'Står et salg stille: Hvem beslutter? Hvad koster det at vente? Hvilken dato? Intet svar: drop det.',
  ].join('\n'),
  hints: {
    purpose: 'Hvad skal I lære eller afgøre sammen, som CRM ikke kan svare på?',
    goal: 'Hvilket salgsmål kommer nærmere, og hvornår?',
    nextStep: 'Hvilket salg rykker først, og hvordan?',
  },
};
