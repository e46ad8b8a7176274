import { stopped } from '../phrases';
import type { SeriesReviewWords } from '../series-review';

export const seriesReview: SeriesReviewWords = {
  stillNeeded: 'Trengs den ennå?',
  reading: 'Leser serien…',
  held: (meetings, days) =>
    meetings === 0
      ? `Ingen av møtene ble holdt de siste ${days} dagene.`
      : `De siste ${days} dagene ble den holdt ${meetings === 1 ? 'én gang' : `${meetings} ganger`}.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Ingen har sagt ennå om de møtene nådde målet.'
      : `${told === 1 ? 'Ett av dem sier' : `${told} av dem sier`} om målet ble nådd: ${notReached === 0 ? 'ingen at det ikke ble det' : `${notReached} at det ikke ble det`}.`,
  endless: 'Serien har ingen sluttdato.',
  endsOn: (day) => `Serien slutter ${stopped(day)}`,
  end: (day) => `Slutt ${day}`,
  endAfterNext: (day) => `Slutt etter neste møte, ${day}`,
  willEnd: (day) => `Serien slutter ${stopped(day)} Senere møter forsvinner fra kalenderen til alle.`,
  done: (day) => `Sendt. Serien slutter ${stopped(day)}`,
  already: 'Serien slutter allerede innen da, så ingenting ble sendt.',
  notSeen: 'Kalenderen tok imot sluttdatoen, men viser den ikke. Se på serien i Outlook.',
  again: 'Prøv på nytt',
};
