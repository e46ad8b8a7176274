import type { Language } from './language';

/** What My meetings says of a series: whether it is still needed, and how it is ended. Days come as people say them. */
export interface SeriesReviewWords {
  readonly stillNeeded: string;
  readonly reading: string;
  /** How many of its meetings were held, within so many days. */
  readonly held: (meetings: number, days: number) => string;
  /** What was said to have come of them: how many say whether the goal was reached, and how many of these that it was not. */
  readonly goals: (told: number, notReached: number) => string;
  readonly endless: string;
  readonly endsOn: (day: string) => string;
  readonly end: (day: string) => string;
  readonly endAfterNext: (day: string) => string;
  /** In the question. */
  readonly willEnd: (day: string) => string;
  readonly done: (day: string) => string;
  readonly already: string;
  readonly notSeen: string;
  readonly again: string;
}

const en: SeriesReviewWords = {
  stillNeeded: 'Still needed?',
  reading: 'Reading the series…',
  held: (meetings, days) =>
    meetings === 0
      ? `None of its meetings was held in the last ${days} days.`
      : `In the last ${days} days it was held ${meetings === 1 ? 'once' : `${meetings} times`}.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Nobody has said yet whether those meetings reached their goal.'
      : `${told === 1 ? 'One of them says' : `${told} of them say`} whether the goal was reached: ${notReached === 0 ? 'none that it was not' : `${notReached} that it was not`}.`,
  endless: 'The series has no end.',
  endsOn: (day) => `The series ends on ${day}.`,
  end: (day) => `End on ${day}`,
  endAfterNext: (day) => `End after the next meeting, ${day}`,
  willEnd: (day) => `The series ends on ${day}. Later meetings go from everyone’s calendar.`,
  done: (day) => `Sent. The series ends on ${day}.`,
  already: 'The series ends by then already, so nothing was sent.',
  notSeen: 'The calendar took the end and does not show it. Look at the series in Outlook.',
  again: 'Try again',
};

const sv: SeriesReviewWords = {
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
  endsOn: (day) => `Serien slutar ${day}.`,
  end: (day) => `Sluta ${day}`,
  endAfterNext: (day) => `Sluta efter nästa möte, ${day}`,
  willEnd: (day) => `Serien slutar ${day}. Senare möten försvinner ur allas kalendrar.`,
  done: (day) => `Skickat. Serien slutar ${day}.`,
  already: 'Serien slutar redan till dess, så inget skickades.',
  notSeen: 'Kalendern tog emot slutet och visar det inte. Titta på serien i Outlook.',
  again: 'Försök igen',
};

export function seriesReviewWords(language: Language): SeriesReviewWords {
  return { en, sv }[language];
}
