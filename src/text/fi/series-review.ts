import { stopped } from '../phrases';
import type { SeriesReviewWords } from '../series-review';

export const seriesReview: SeriesReviewWords = {
  stillNeeded: 'Tarvitaanko yhä?',
  reading: 'Luetaan sarjaa…',
  held: (meetings, days) =>
    meetings === 0
      ? `Yhtäkään kokousta ei pidetty viimeisten ${days} päivän aikana.`
      : `Viimeisten ${days} päivän aikana se pidettiin ${meetings === 1 ? 'kerran' : `${meetings} kertaa`}.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Kukaan ei ole vielä kertonut, päästiinkö niissä kokouksissa tavoitteeseen.'
      : `${told === 1 ? 'Yksi niistä kertoo' : `${told} niistä kertoo`}, päästiinkö tavoitteeseen: ${notReached === 0 ? 'yksikään ei, ettei päästy' : `${notReached}, ettei päästy`}.`,
  endless: 'Sarjalla ei ole päättymispäivää.',
  endsOn: (day) => `Sarja päättyy ${stopped(day)}`,
  end: (day) => `Päätä ${day}`,
  endAfterNext: (day) => `Päätä seuraavan kokouksen jälkeen, ${day}`,
  willEnd: (day) => `Sarja päättyy ${stopped(day)} Myöhemmät kokoukset poistuvat kaikkien kalentereista.`,
  done: (day) => `Lähetetty. Sarja päättyy ${stopped(day)}`,
  already: 'Sarja päättyy jo siihen mennessä, joten mitään ei lähetetty.',
  notSeen: 'Kalenteri hyväksyi päättymispäivän, mutta ei näytä sitä. Katso sarja Outlookista.',
  again: 'Yritä uudelleen',
};
