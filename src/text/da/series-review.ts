import { stopped } from '../phrases';
import type { SeriesReviewWords } from '../series-review';

export const seriesReview: SeriesReviewWords = {
  stillNeeded: 'Stadig nødvendig?',
  reading: 'Læser serien…',
  held: (meetings, days) =>
    meetings === 0
      ? `Ingen af møderne blev holdt i de seneste ${days} dage.`
      : `I de seneste ${days} dage blev den holdt ${meetings === 1 ? 'én gang' : `${meetings} gange`}.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Ingen har sagt endnu, om de møder nåede målet.'
      : `${told === 1 ? 'Et af dem siger' : `${told} af dem siger`}, om målet blev nået: ${notReached === 0 ? 'intet, at det ikke blev det' : `${notReached}, at det ikke blev det`}.`,
  endless: 'Serien har ingen slutdato.',
  endsOn: (day) => `Serien slutter ${stopped(day)}`,
  end: (day) => `Slut ${day}`,
  endAfterNext: (day) => `Slut efter næste møde, ${day}`,
  willEnd: (day) => `Serien slutter ${stopped(day)} Senere møder forsvinder fra alles kalendere.`,
  done: (day) => `Sendt. Serien slutter ${stopped(day)}`,
  already: 'Serien slutter allerede inden da, så der blev ikke sendt noget.',
  notSeen: 'Kalenderen tog imod slutdatoen, men viser den ikke. Se på serien i Outlook.',
  again: 'Prøv igen',
};
