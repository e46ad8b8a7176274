import type { PastLengthsWords } from '../past-lengths';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minutt' : `${minutes} minutter`);

export const pastLengths: PastLengthsWords = {
  look: 'Se hvor lang tid det pleier å ta',
  looking: 'Ser på tidligere møter…',
  none: 'Teams har ikke lagret hvor lang tid tidligere møter som dette tok.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `Det eneste tidligere møtet som Teams har lagret, tok ${minutesOf(shortest)}.`
      : shortest === longest
        ? `De ${meetings} tidligere møtene som Teams har lagret, tok ${minutesOf(shortest)} hver.`
        : `De ${meetings} tidligere møtene som Teams har lagret, tok ${shortest} til ${longest} minutter.`,
  told: {
    none: 'Du har ikke sagt når tidligere møter som dette sluttet. Det blir du spurt om under Hva førte møtet til?',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `Det eneste tidligere møtet du har oppgitt sluttid for, tok ${minutesOf(shortest)}.`
        : shortest === longest
          ? `De ${meetings} tidligere møtene du har oppgitt sluttid for, tok ${minutesOf(shortest)} hver.`
          : `De ${meetings} tidligere møtene du har oppgitt sluttid for, tok ${shortest} til ${longest} minutter.`,
  },
  tooFew: (fewest) => `Det trengs minst ${fewest} møter for å foreslå en tid.`,
  errors: {
    forbidden: 'Teams lar ikke Syfte se hvor lang tid møtene dine tok. Administratoren din kan se hvorfor.',
  },
};
