import type { Language } from './language';

/** What the three pictures of My meetings and of the organisation's report say. Numbers come as the locale writes them. */
export interface FiguresWords {
  /** While one's own calendar is read for them; `events` so far. */
  readonly reading: (events: string) => string;
  /** While the list has its turn. */
  readonly afterList: string;
  readonly tryAgain: string;
  readonly showAsTable: string;
  readonly showAsPicture: string;
  readonly week: string;
  /** Of a week that is not over. */
  readonly ahead: string;
  readonly meetings: string;
  readonly complete: string;
  readonly incomplete: string;
  readonly none: string;
  readonly share: {
    readonly title: string;
    /** `percent` of `meetings` over all weeks. */
    readonly summary: (percent: string, meetings: string) => string;
    readonly column: string;
    readonly nothing: string;
  };
  readonly saved: {
    readonly title: string;
    readonly summary: (hours: string) => string;
    readonly column: string;
    readonly nothing: string;
  };
  readonly steps: {
    readonly title: string;
    readonly summary: (steps: string, old: string) => string;
    readonly age: string;
    readonly column: string;
    readonly ages: { readonly [age in 'week_1' | 'week_2' | 'week_4' | 'older']: string };
    readonly nothing: string;
  };
}

const en: FiguresWords = {
  reading: (events) => `Reading eight weeks back and four ahead: ${events} events so far.`,
  afterList: 'They come when the list is read.',
  tryAgain: 'Try again',
  showAsTable: 'Show as table',
  showAsPicture: 'Show as picture',
  week: 'Week from',
  ahead: 'ahead',
  meetings: 'Meetings',
  complete: 'Complete',
  incomplete: 'Incomplete',
  none: 'No agenda',
  share: {
    title: 'Meetings with an agenda',
    summary: (percent, meetings) => `${percent} of ${meetings} meetings have a complete agenda.`,
    column: 'With an agenda',
    nothing: 'No meeting in these weeks needs an agenda.',
  },
  saved: {
    title: 'Person-hours saved by shorter meetings',
    summary: (hours) => `${hours} person-hours saved: minutes short of a whole half hour, times people.`,
    column: 'Person-hours saved',
    nothing: 'No meeting is shorter than a whole half hour yet.',
  },
  steps: {
    title: 'Open next steps',
    summary: (steps, old) => `${steps} open, ${old} of them for more than four weeks.`,
    age: 'Open for',
    column: 'Next steps',
    ages: {
      week_1: 'up to 1 week',
      week_2: 'up to 2 weeks',
      week_4: 'up to 4 weeks',
      older: 'longer',
    },
    nothing: 'No meeting left a next step open.',
  },
};

const sv: FiguresWords = {
  reading: (events) => `Läser åtta veckor bakåt och fyra framåt: ${events} händelser hittills.`,
  afterList: 'De kommer när listan är läst.',
  tryAgain: 'Försök igen',
  showAsTable: 'Visa som tabell',
  showAsPicture: 'Visa som bild',
  week: 'Vecka från',
  ahead: 'kommande',
  meetings: 'Möten',
  complete: 'Klar',
  incomplete: 'Ofullständig',
  none: 'Ingen agenda',
  share: {
    title: 'Möten med agenda',
    summary: (percent, meetings) => `${percent} av ${meetings} möten har en komplett agenda.`,
    column: 'Med agenda',
    nothing: 'Inget möte de här veckorna behöver en agenda.',
  },
  saved: {
    title: 'Persontimmar sparade av kortare möten',
    summary: (hours) =>
      `${hours} persontimmar sparade: minuter under en hel halvtimme, gånger antalet personer.`,
    column: 'Sparade persontimmar',
    nothing: 'Inget möte är ännu kortare än en hel halvtimme.',
  },
  steps: {
    title: 'Öppna nästa steg',
    summary: (steps, old) => `${steps} öppna, varav ${old} i mer än fyra veckor.`,
    age: 'Öppet i',
    column: 'Nästa steg',
    ages: {
      week_1: 'högst 1 vecka',
      week_2: 'högst 2 veckor',
      week_4: 'högst 4 veckor',
      older: 'längre',
    },
    nothing: 'Inget möte har lämnat ett nästa steg öppet.',
  },
};

export function figuresWords(language: Language): FiguresWords {
  return { en, sv }[language];
}
