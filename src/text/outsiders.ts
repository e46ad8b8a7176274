import { type Language, listOf } from './language';

/** What the pane says once when people outside the organisation are invited. */
export interface OutsiderWords {
  /** `ours`: the domain they are outside of, where nobody said which are the organisation's; '' otherwise. */
  readonly willRead: (people: number, ours: string) => string;
  /** Addresses outside that are easily taken for the organisation's own, and the domain that each is taken for. */
  readonly looksLikeOurs: (addresses: readonly string[], ours: string) => string;
  /** The chosen template is worded for colleagues only, and another one (both by name) is not. */
  readonly templateForColleagues: (template: string, better: string) => string;
}

const en: OutsiderWords = {
  willRead: (people, ours) =>
    `${people === 1 ? 'One person' : `${people} people`} outside ${ours || 'your organisation'} will read this.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} is not an address at ${ours}, although it looks like one. Is that who you mean?`
      : `${listOf(addresses, 'and')} are not addresses at ${ours}, although they look like it. Are those the people you mean?`,
  templateForColleagues: (template, better) =>
    `“${template}” is worded for colleagues. “${better}” is written for your guests too.`,
};

const sv: OutsiderWords = {
  willRead: (people, ours) =>
    `${people === 1 ? 'En person' : `${people} personer`} utanför ${ours || 'organisationen'} kommer att läsa det här.`,
  looksLikeOurs: (addresses, ours) =>
    addresses.length === 1
      ? `${addresses[0]} är ingen adress hos ${ours}, fast den ser ut som en. Är det rätt person?`
      : `${listOf(addresses, 'och')} är inga adresser hos ${ours}, fast de ser ut så. Är det rätt personer?`,
  templateForColleagues: (template, better) =>
    `”${template}” är skriven för kollegor. ”${better}” är skriven även för gästerna.`,
};

export function outsiderWords(language: Language): OutsiderWords {
  return { en, sv }[language];
}
