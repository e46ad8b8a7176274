import type { Language } from './language';

type Answer = 'purpose' | 'goal' | 'nextStep' | 'preparation' | 'topics';

/** What the organizer pane says about answers that already stand in the invite. */
export interface OrganizerOffersWords {
  readonly found: string;
  /** Takes one of them over. */
  readonly use: Readonly<Record<Answer, string>>;
  readonly useAll: string;
  /** The next step of last time, due before this meeting starts. `due` as people say it. */
  /** `at`: which of several, from 0; null where there is one. */
  readonly dueIsPast: (due: string, at: number | null) => string;
  readonly moveDue: (due: string) => string;
}

const en: OrganizerOffersWords = {
  found: 'Found in the invite:',
  use: {
    purpose: 'Use as purpose',
    goal: 'Use as goal',
    nextStep: 'Use as next step',
    preparation: 'Use as preparation',
    topics: 'Use as topics',
  },
  useAll: 'Use all',
  dueIsPast: (due, at) =>
    `${at === null ? 'The next step' : `Next step ${at + 1}`} is due ${due}, before this meeting.`,
  moveDue: (due) => `Move to ${due}`,
};

const sv: OrganizerOffersWords = {
  found: 'Står redan i inbjudan:',
  use: {
    purpose: 'Använd som syfte',
    goal: 'Använd som slutmål',
    nextStep: 'Använd som nästa steg',
    preparation: 'Använd som förberedelser',
    topics: 'Använd som punkter',
  },
  useAll: 'Använd alla',
  dueIsPast: (due, at) =>
    `Nästa steg${at === null ? '' : ` ${at + 1}`} ska vara klart ${due}, före det här mötet.`,
  moveDue: (due) => `Flytta till ${due}`,
};

export function organizerOffersWords(language: Language): OrganizerOffersWords {
  return { en, sv }[language];
}
