import type { PastLengthsWords } from '../past-lengths';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minut' : `${minutes} minuter`);

export const pastLengths: PastLengthsWords = {
  look: 'Se hur lång tid det brukar ta',
  looking: 'Tittar på tidigare möten…',
  none: 'Teams har inte sparat hur lång tid tidigare möten som det här tog.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `Det enda tidigare möte som Teams har sparat tog ${minutesOf(shortest)}.`
      : shortest === longest
        ? `De ${meetings} tidigare möten som Teams har sparat tog ${minutesOf(shortest)} vardera.`
        : `De ${meetings} tidigare möten som Teams har sparat tog ${shortest} till ${longest} minuter.`,
  told: {
    none: 'Du har inte sagt när tidigare möten som det här slutade. Det får du frågan om under Vad ledde mötet till?',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `Det enda tidigare möte som du har angett sluttid för tog ${minutesOf(shortest)}.`
        : shortest === longest
          ? `De ${meetings} tidigare möten som du har angett sluttid för tog ${minutesOf(shortest)} vardera.`
          : `De ${meetings} tidigare möten som du har angett sluttid för tog ${shortest} till ${longest} minuter.`,
  },
  tooFew: (fewest) => `Det behövs ${fewest} för att föreslå en tid utifrån dem.`,
  errors: {
    forbidden: 'Teams låter inte Syfte se hur lång tid dina möten tog. Din administratör kan se varför.',
  },
};
