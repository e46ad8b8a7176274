import { type Language, languages } from './language';

/**
 * Every word the agenda block shows in an invite. The block is found and read back by these words when a mail client has taken its
 * ids away: after a release, a label may be added here but not changed, or invites already sent can no longer be read.
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
  /** Stands before the name of who leads a topic. */
  readonly ledBy: string;
  /** Stands before what one attendee prepares. */
  readonly prepare: string;
  /** Stands before the name of the time zone that the clock times are in. */
  readonly timesIn: string;
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
  ledBy: 'Led by',
  prepare: 'Prepare:',
  timesIn: 'Times in',
};

const sv: BlockWords = {
  firstLine: 'Agenda · Syfte',
  lastLine: 'Slut på agendan · Syfte',
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
  ledBy: 'Leds av',
  prepare: 'Förbered:',
  timesIn: 'Tider i',
};

const words: Readonly<Record<Language, BlockWords>> = { en, sv };

export function blockWords(language: Language): BlockWords {
  return words[language];
}

/** The words of every language, for readers that cannot know which one a block was written in. */
export function blockWordsOfAll(): readonly (BlockWords & { readonly language: Language })[] {
  return languages.map((language) => ({ ...words[language], language }));
}

/** The length of a topic, the same in both languages. */
export function topicMinutes(minutes: number | null): string {
  return minutes === null ? '–' : `${minutes} min`;
}
