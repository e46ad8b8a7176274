import type { PastLengthsWords } from '../past-lengths';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

export const pastLengths: PastLengthsWords = {
  look: 'Look at how long it really took',
  looking: 'Looking at earlier meetings…',
  none: 'Teams has not kept how long earlier meetings like this one took.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `The one earlier meeting that Teams kept took ${minutesOf(shortest)}.`
      : shortest === longest
        ? `The ${meetings} earlier meetings that Teams kept took ${minutesOf(shortest)} each.`
        : `The ${meetings} earlier meetings that Teams kept took ${shortest} to ${longest} minutes.`,
  told: {
    none: 'You have not told when earlier meetings like this one ended. What came of it? asks for that.',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `The one earlier meeting whose end you told took ${minutesOf(shortest)}.`
        : shortest === longest
          ? `The ${meetings} earlier meetings whose end you told took ${minutesOf(shortest)} each.`
          : `The ${meetings} earlier meetings whose end you told took ${shortest} to ${longest} minutes.`,
  },
  tooFew: (fewest) => `At least ${fewest} meetings are needed to suggest a time.`,
  errors: {
    forbidden: 'Teams does not let Syfte see how long your meetings took. Your administrator can see why.',
  },
};
