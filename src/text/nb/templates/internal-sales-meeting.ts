import type { InternalSalesMeetingWords } from '../../templates/internal-sales-meeting';

export const internalSalesMeeting: InternalSalesMeetingWords = {
  name: 'Internt salgsmøte',
  topics: {
    moved: 'Hva har flyttet seg som CRM ikke kan fortelle oss?',
    dates: 'Hvilke lukkedatoer er flyttet, og hvorfor?',
    learned: 'Hva kan vi alle lære av én kundesak?',
    stuck: 'Hvilke salg får et neste steg i dag, og hvilke dropper vi?',
  },
  preparation: [
    'Kom presis med telefonen på lydløs. Ta kundesamtaler før eller etter.',
    'Oppdater CRM før møtet, ikke under det. Ha med PC og pipeline.',
    'Står et salg stille: Hvem beslutter? Hva koster det å vente? Hvilken dato? Ikke noe svar: dropp det.',
  ].join('\n'),
  hints: {
    purpose: 'Hva skal dere lære eller avgjøre sammen som CRM ikke kan svare på?',
    goal: 'Hvilket salgsmål kommer nærmere, og når?',
    nextStep: 'Hvilket salg beveger seg først, og hvordan?',
  },
};
