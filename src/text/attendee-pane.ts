import { area } from './area';

/** Everything the attendee pane says. The headings are a contract: other tools find the sections by them. */
export interface AttendeePaneWords {
  readonly title: string;
  readonly purpose: string;
  readonly why: string;
  readonly goal: string;
  readonly agenda: string;
  readonly prepare: string;
  readonly nextStep: string;
  readonly notes: string;
  /** Above everybody's reasons, for the organizer. */
  readonly whyAll: string;
  /** Beside the topic that the meeting is at. */
  readonly current: string;
  readonly yourClock: string;
  readonly minutes: (minutes: number) => string;
  readonly ledBy: (name: string) => string;
  readonly youLead: string;
  readonly by: (owner: string, due: string) => string;
  /** The next step is the reader's own. */
  readonly yours: (due: string) => string;
  readonly prepareFor: (what: string) => string;
  readonly everyone: string;
  readonly noReason: string;
  readonly noAgenda: (organizer: string) => string;
  readonly noAgendaOfMine: string;
  readonly loading: string;
  readonly unread: string;
  readonly tryAgain: string;
}

export const attendeePaneWords = area<AttendeePaneWords>('attendeePane');
