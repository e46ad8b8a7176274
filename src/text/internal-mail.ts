import type { Language } from './language';

/** The preparation that only colleagues read: what the pane says of it, and the mail that carries it. */
export interface InternalMailWords {
  /** In the pane. */
  readonly advice: string;
  /** Who gets the mail: `names` is never empty. */
  readonly goesTo: (names: readonly string[]) => string;
  /** No colleague is on the invite, or nobody knows who is one. */
  readonly goesToNobody: string;
  readonly button: string;
  readonly subject: (subject: string) => string;
  /** First in the mail. */
  readonly forColleagues: string;
  /** Before the names of the guests. */
  readonly weMeet: (names: readonly string[]) => string;
}

/** More names than these are counted. */
const mostNames = 5;

const en: InternalMailWords = {
  advice:
    'The guests read the invite. What you prepare among yourselves goes in a mail, and is never in the invite.',
  goesTo: (names) =>
    names.length > mostNames
      ? `It goes to ${names.length} colleagues.`
      : `It goes to ${listed(names, 'and')}.`,
  goesToNobody: 'No colleague is invited yet: choose in the mail who gets it.',
  button: 'Mail colleagues',
  subject: (subject) => (subject === '' ? 'Only for us: the visit' : `Only for us: ${subject}`),
  forColleagues: 'For us alone. Please do not forward it to the guests.',
  weMeet: (names) => `We meet ${listed(names, 'and')}.`,
};

const sv: InternalMailWords = {
  advice: 'Gästerna läser inbjudan. Det ni förbereder er emellan går i ett mejl och står aldrig i inbjudan.',
  goesTo: (names) =>
    names.length > mostNames
      ? `Det går till ${names.length} kollegor.`
      : `Det går till ${listed(names, 'och')}.`,
  goesToNobody: 'Ingen kollega är inbjuden än: välj i mejlet vem som ska få det.',
  button: 'Mejla kollegor',
  subject: (subject) => (subject === '' ? 'Bara för oss: besöket' : `Bara för oss: ${subject}`),
  forColleagues: 'Bara för oss. Vidarebefordra det inte till gästerna.',
  weMeet: (names) => `Vi träffar ${listed(names, 'och')}.`,
};

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

export function internalMailWords(language: Language): InternalMailWords {
  return { en, sv }[language];
}
