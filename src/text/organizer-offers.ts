import { area } from './area';

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

export const organizerOffersWords = area<OrganizerOffersWords>('organizerOffers');
