import { stopped } from '../phrases';
import type { SeriesReviewWords } from '../series-review';

export const seriesReview: SeriesReviewWords = {
  stillNeeded: 'Encore utile ?',
  reading: 'Lecture de la série…',
  held: (meetings, days) =>
    meetings === 0
      ? `Aucune de ses réunions n’a eu lieu ces ${days} derniers jours.`
      : `Elle a eu lieu ${meetings} fois ces ${days} derniers jours.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Personne n’a encore dit si ces réunions ont atteint leur résultat.'
      : `${told === 1 ? 'L’une d’elles dit' : `${told} d’entre elles disent`} si le résultat a été atteint : ${notReached === 0 ? 'aucune ne dit non' : `${notReached} ${notReached === 1 ? 'dit' : 'disent'} non`}.`,
  endless: 'La série n’a pas de fin.',
  endsOn: (day) => `La série finit le ${stopped(day)}`,
  end: (day) => `Finir le ${day}`,
  endAfterNext: (day) => `Finir après la prochaine réunion, le ${day}`,
  willEnd: (day) =>
    `La série finit le ${stopped(day)} Les réunions suivantes disparaissent du calendrier de chacun.`,
  done: (day) => `Envoyé. La série finit le ${stopped(day)}`,
  already: 'La série finit déjà avant : rien n’a donc été envoyé.',
  notSeen: 'Le calendrier a pris la date de fin et ne l’affiche pas. Regardez la série dans Outlook.',
  again: 'Réessayer',
};
