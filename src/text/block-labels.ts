import { type Language, languages } from './language';

/**
 * The words by which the agenda block is found and read back when a mail client has taken its ids away: after a release, one may be
 * added here but not changed, or invites already sent can no longer be read.
 */
export interface BlockLabels {
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
  /** Stands before what one attendee prepares. */
  readonly prepare: string;
}

const en: BlockLabels = {
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
  prepare: 'Prepare:',
};

const sv: BlockLabels = {
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
  prepare: 'Förbered:',
};

const words: Readonly<Record<Language, BlockLabels>> = { en, sv };

/** The labels in one language. */
export function blockLabelWords(language: Language): BlockLabels {
  return words[language];
}

/** The words of every language, for readers that cannot know which one a block was written in. */
export function blockLabelsOfAll(): readonly (BlockLabels & { readonly language: Language })[] {
  return languages.map((language) => ({ ...words[language], language }));
}
