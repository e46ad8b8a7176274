import type { Language } from './language';

/** What stands at the root of a host that serves Syfte: whoever types the address finds out where they are. */
export interface RootPageWords {
  readonly what: string;
  readonly where: string;
  /** What the link to the organisation's own help says, where there is one. */
  readonly help: string;
}

const english: RootPageWords = {
  what: 'Syfte is an add-in for Outlook. It helps people say in a meeting invite what the meeting is for.',
  where: 'There is nothing to do on this page: open a meeting in Outlook and choose Agenda.',
  help: 'Help',
};

const swedish: RootPageWords = {
  what: 'Syfte är ett tillägg till Outlook. Det hjälper människor att säga i en mötesinbjudan vad mötet är till för.',
  where: 'På den här sidan finns inget att göra: öppna ett möte i Outlook och välj Agenda.',
  help: 'Hjälp',
};

export function rootPageWords(language: Language): RootPageWords {
  return language === 'sv' ? swedish : english;
}
