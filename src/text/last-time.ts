import { type Language, languages } from './language';

/** What the organizer pane says about the last time that a meeting was held. Days come as people say them. */
export interface LastTimeWords {
  /** The button that looks for it, and what it does. */
  readonly offer: string;
  readonly hint: string;
  readonly looking: string;
  readonly stop: string;
  /** Above the meetings that were found. */
  readonly choose: string;
  readonly meeting: (subject: string, day: string) => string;
  readonly noSubject: string;
  readonly alike: Readonly<Record<'series' | 'subject' | 'people', string>>;
  readonly close: string;
  readonly none: string;
  /** The invite says nothing yet by which an earlier meeting could be found. */
  readonly nothingToCompare: string;
  readonly copied: (meeting: string) => string;
  /** Above what was left open. */
  readonly previousNextSteps: string;
  readonly step: (what: string, owner: string, due: string) => string;
  /** `days`: for how many whole days. */
  readonly openSince: (day: string, days: number) => string;
  readonly ownerNotInvited: (owner: string) => string;
  readonly done: string;
  readonly drop: string;
  readonly carryOver: string;
  /** The topic that takes it up again. */
  readonly carriedOver: (what: string) => string;
  /** Where this says less of the matter than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string };
}

const carriedEn = 'From last time: ';
const carriedSv = 'Från förra gången: ';

const en: LastTimeWords = {
  offer: 'From last time',
  hint: 'Looks in your calendar for an earlier meeting like this one.',
  looking: 'Looking through the last 90 days…',
  stop: 'Stop',
  choose: 'Copy the agenda of:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'A meeting without subject',
  alike: { series: 'Same series', subject: 'Same subject', people: 'Most of the same people' },
  close: 'Close',
  none: 'None of your meetings in the last 90 days had an agenda and the same series, subject or people.',
  nothingToCompare: 'Give the invite a subject or people first. Then look again.',
  copied: (meeting) => `Copied from ${meeting}. What you had written stays.`,
  previousNextSteps: 'Left open last time. What became of it?',
  step: (what, owner, due) => [`“${what}”`, owner, due && `by ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Open since ${day}.`
      : `Open since ${day}, for ${days < 14 ? 'a week' : `${Math.floor(days / 7)} weeks`}.`,
  ownerNotInvited: (owner) => `${owner} is not invited this time.`,
  done: 'Done',
  drop: 'Drop',
  carryOver: 'Carry over',
  carriedOver: (what) => carriedEn + what,
  errors: {
    forbidden: 'Microsoft 365 does not let Syfte read your calendar. Your administrator can see why.',
  },
};

const sv: LastTimeWords = {
  offer: 'Från förra gången',
  hint: 'Letar i din kalender efter ett tidigare möte som liknar det här.',
  looking: 'Letar bland de senaste 90 dagarna…',
  stop: 'Avbryt',
  choose: 'Kopiera agendan från:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'Ett möte utan ämne',
  alike: { series: 'Samma serie', subject: 'Samma ämne', people: 'Till stor del samma personer' },
  close: 'Stäng',
  none: 'Inget av dina möten de senaste 90 dagarna har både en agenda och samma serie, ämne eller personer.',
  nothingToCompare: 'Ge inbjudan ett ämne eller bjud in någon först. Leta sedan igen.',
  copied: (meeting) => `Kopierat från ${meeting}. Det du hade skrivit står kvar.`,
  previousNextSteps: 'Kvar sedan förra gången. Hur gick det?',
  step: (what, owner, due) => [`”${what}”`, owner, due && `senast ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Öppet sedan ${day}.`
      : `Öppet sedan ${day}, i ${days < 14 ? 'en vecka' : `${Math.floor(days / 7)} veckor`}.`,
  ownerNotInvited: (owner) => `${owner} är inte inbjuden den här gången.`,
  done: 'Klart',
  drop: 'Stryk',
  carryOver: 'Ta upp igen',
  carriedOver: (what) => carriedSv + what,
  errors: {
    forbidden: 'Microsoft 365 låter inte Syfte läsa din kalender. Din administratör kan se varför.',
  },
};

export function lastTimeWords(language: Language): LastTimeWords {
  return { en, sv }[language];
}

const carried = { en: carriedEn, sv: carriedSv } as const;

/** What a topic takes up again from an earlier meeting, whichever language it was carried over in; null for an ordinary topic. */
export function carriedIn(title: string): string | null {
  const start = languages.map((language) => carried[language]).find((words) => title.startsWith(words));
  return start === undefined ? null : title.slice(start.length).trim() || null;
}
