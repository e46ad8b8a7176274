import type { Language } from './language';

/** What the pane says once when people outside the organisation are invited. */
export interface OutsiderWords {
  readonly willRead: (people: number) => string;
  /** The chosen template is worded for colleagues only, and another one (both by name) is not. */
  readonly templateForColleagues: (template: string, better: string) => string;
}

const en: OutsiderWords = {
  willRead: (people) =>
    people === 1
      ? 'One person outside your organisation will read this.'
      : `${people} people outside your organisation will read this.`,
  templateForColleagues: (template, better) =>
    `“${template}” is worded for colleagues. “${better}” is written for your guests too.`,
};

const sv: OutsiderWords = {
  willRead: (people) =>
    people === 1
      ? 'En person utanför organisationen kommer att läsa det här.'
      : `${people} personer utanför organisationen kommer att läsa det här.`,
  templateForColleagues: (template, better) =>
    `”${template}” är skriven för kollegor. ”${better}” är skriven även för gästerna.`,
};

export function outsiderWords(language: Language): OutsiderWords {
  return { en, sv }[language];
}
