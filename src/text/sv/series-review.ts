import { stopped } from '../phrases';
import type { SeriesReviewWords } from '../series-review';

export const seriesReview: SeriesReviewWords = {
  stillNeeded: 'Behövs den än?',
  reading: 'Läser serien…',
  held: (meetings, days) =>
    meetings === 0
      ? `Inget av mötena hölls under de senaste ${days} dagarna.`
      : `Under de senaste ${days} dagarna hölls den ${meetings === 1 ? 'en gång' : `${meetings} gånger`}.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Ingen har sagt än om de mötena nådde målet.'
      : `${told === 1 ? 'Ett av dem säger' : `${told} av dem säger`} om målet nåddes: ${notReached === 0 ? 'inget att det inte gjorde det' : `${notReached} att det inte gjorde det`}.`,
  endless: 'Serien har inget slut.',
  endsOn: (day) => `Serien slutar ${stopped(day)}`,
  end: (day) => `Sluta ${day}`,
  endAfterNext: (day) => `Sluta efter nästa möte, ${day}`,
  willEnd: (day) => `Serien slutar ${stopped(day)} Senare möten försvinner ur allas kalendrar.`,
  done: (day) => `Skickat. Serien slutar ${stopped(day)}`,
  already: 'Serien slutar redan till dess, så inget skickades.',
  notSeen: 'Kalendern tog emot slutet och visar det inte. Titta på serien i Outlook.',
  again: 'Försök igen',
};
