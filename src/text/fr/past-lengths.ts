import type { PastLengthsWords } from '../past-lengths';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

export const pastLengths: PastLengthsWords = {
  look: 'Voir la durée réelle des fois passées',
  looking: 'Lecture des réunions passées…',
  none: 'Teams n’a pas gardé la durée des réunions passées comme celle-ci.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `La seule réunion passée que Teams a gardée a duré ${minutesOf(shortest)}.`
      : shortest === longest
        ? `Les ${meetings} réunions passées que Teams a gardées ont duré ${minutesOf(shortest)} chacune.`
        : `Les ${meetings} réunions passées que Teams a gardées ont duré de ${shortest} à ${longest} minutes.`,
  told: {
    none: 'Vous n’avez pas dit quand les réunions passées comme celle-ci se sont terminées. « Qu’a donné la réunion ? » le demande.',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `La seule réunion passée dont vous avez dit la fin a duré ${minutesOf(shortest)}.`
        : shortest === longest
          ? `Les ${meetings} réunions passées dont vous avez dit la fin ont duré ${minutesOf(shortest)} chacune.`
          : `Les ${meetings} réunions passées dont vous avez dit la fin ont duré de ${shortest} à ${longest} minutes.`,
  },
  tooFew: (fewest) => `Il en faut au moins ${fewest} pour proposer une durée.`,
  errors: {
    forbidden:
      'Teams ne laisse pas Syfte voir la durée de vos réunions. Votre administrateur peut voir pourquoi.',
  },
};
