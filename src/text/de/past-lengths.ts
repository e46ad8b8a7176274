import type { PastLengthsWords } from '../past-lengths';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`);

export const pastLengths: PastLengthsWords = {
  look: 'Ansehen, wie lange es wirklich dauerte',
  looking: 'Frühere Besprechungen werden angesehen …',
  none: 'Teams hat nicht aufbewahrt, wie lange frühere Besprechungen dieser Art dauerten.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `Die eine frühere Besprechung, die Teams kennt, dauerte ${minutesOf(shortest)}.`
      : shortest === longest
        ? `Die ${meetings} früheren Besprechungen, die Teams kennt, dauerten je ${minutesOf(shortest)}.`
        : `Die ${meetings} früheren Besprechungen, die Teams kennt, dauerten ${shortest} bis ${longest} Minuten.`,
  told: {
    none: 'Sie haben noch nicht gesagt, wann frühere Besprechungen dieser Art endeten. „Was wurde daraus?“ fragt danach.',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `Die eine frühere Besprechung, deren Ende Sie genannt haben, dauerte ${minutesOf(shortest)}.`
        : shortest === longest
          ? `Die ${meetings} früheren Besprechungen, deren Ende Sie genannt haben, dauerten je ${minutesOf(shortest)}.`
          : `Die ${meetings} früheren Besprechungen, deren Ende Sie genannt haben, dauerten ${shortest} bis ${longest} Minuten.`,
  },
  tooFew: (fewest) => `Für einen Zeitvorschlag sind mindestens ${fewest} Besprechungen nötig.`,
  errors: {
    forbidden:
      'Teams lässt Syfte nicht sehen, wie lange Ihre Besprechungen dauerten. Ihr Administrator kann sehen, warum.',
  },
};
