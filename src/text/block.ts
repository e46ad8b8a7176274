import { type Language, languages } from './language';

/**
 * Every word that the agenda block shows in an invite. By most of them it is found and read back when a mail client has taken its ids
 * away: after a release, one may be added (`formerLines`) but not changed, or invites already sent can no longer be read.
 */
export interface BlockWords {
  /** First and last visible lines: together they mark the block when nothing else is left of its markup. */
  readonly firstLine: string;
  readonly lastLine: string;
  readonly purpose: string;
  readonly goal: string;
  readonly topics: string;
  readonly why: string;
  readonly everyone: string;
  readonly preparation: string;
  readonly nextStep: string;
  readonly owner: string;
  readonly due: string;
  readonly notes: string;
  /** Above what came of the meeting. */
  readonly outcome: string;
  /** Whether its goal was reached. None begins with a label: between lines a blank behind one is enough to make it one. */
  readonly goalWas: Readonly<Record<'reached' | 'on-the-way' | 'not-reached', string>>;
  /** Stands before the time when the meeting ended. */
  readonly endedAt: string;
  /** Stands above the decisions. */
  readonly decided: string;
  /** Stands before what one attendee prepares. */
  readonly prepare: string;
  /** Stands before the name of who leads a topic. */
  readonly ledBy: string;
  /** Stood before the name of the time zone in the first edition's block. */
  readonly timesIn: string;
  /** Stands before the day when a next step is due. */
  readonly by: string;
  /** From Monday on. */
  readonly weekdays: readonly string[];
  /** From January on. */
  readonly months: readonly string[];
}

const en: BlockWords = {
  firstLine: 'Agenda · Syfte',
  lastLine: 'End of agenda · Syfte',
  purpose: 'Purpose',
  goal: 'Goal',
  topics: 'Topics',
  why: 'Why you are invited',
  everyone: 'Everyone',
  preparation: 'Preparation',
  nextStep: 'Next step',
  owner: 'Owner',
  due: 'Due',
  notes: 'Notes',
  outcome: 'What came of it',
  goalWas: {
    reached: 'The goal was reached',
    'on-the-way': 'On the way to the goal',
    'not-reached': 'The goal was not reached',
  },
  endedAt: 'Ended at',
  decided: 'Decided',
  prepare: 'Prepare:',
  ledBy: 'led by',
  timesIn: 'Times in',
  by: 'by',
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
};

// The product is called what the purpose is, which stands right below the first line: so they say that they mean the product.
const sv: BlockWords = {
  firstLine: 'Agenda · appen Syfte',
  lastLine: 'Slut på agendan · appen Syfte',
  purpose: 'Syfte',
  goal: 'Slutmål',
  topics: 'Punkter',
  why: 'Varför du är inbjuden',
  everyone: 'Alla',
  preparation: 'Förberedelser',
  nextStep: 'Nästa steg',
  owner: 'Ansvarig',
  due: 'Klart senast',
  notes: 'Övrigt',
  outcome: 'Vad mötet ledde till',
  goalWas: {
    reached: 'Målet är nått',
    'on-the-way': 'På väg mot målet',
    'not-reached': 'Målet är inte nått',
  },
  endedAt: 'Slutade',
  decided: 'Beslutat',
  prepare: 'Förbered:',
  ledBy: 'leds av',
  timesIn: 'Tider i',
  by: 'senast',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
};

const words: Readonly<Record<Language, BlockWords>> = { en, sv };

/** First and last lines of blocks written by earlier versions, beside those above. */
export const formerLines: Readonly<Record<'firstLine' | 'lastLine', readonly string[]>> = {
  firstLine: [],
  lastLine: ['Slut på agendan · Syfte'],
};

/** The words in one language. */
export function blockWords(language: Language): BlockWords {
  return words[language];
}

/** The words of every language, for readers that cannot know which one a block was written in. */
export function blockWordsOfAll(): readonly (BlockWords & { readonly language: Language })[] {
  return languages.map((language) => ({ ...words[language], language }));
}

/** The length of a topic, the same in both languages; '' while nobody said. */
export function topicMinutes(minutes: number | null): string {
  return minutes === null ? '' : `${minutes} min`;
}
