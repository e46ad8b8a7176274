import type { Language } from './language';

/** What the organizer is asked when a meeting has ended, and what is said about it afterwards. */
export interface OutcomeWords {
  /** The heading of the form, of what attendees read, and of the button of a meeting in the list. */
  readonly heading: string;
  readonly goal: Readonly<Record<'reached' | 'on-the-way' | 'not-reached', string>>;
  /** What the choice is about, for whoever listens. */
  readonly goalChoice: string;
  readonly decided: string;
  readonly decidedHint: string;
  /** Above the times, and the name of the box for another one. */
  readonly endedAt: string;
  /** One of the times: "Ended at 09:50". */
  readonly endedAtTime: (time: string) => string;
  readonly endedAtHint: string;
  readonly noSuchTime: string;
  readonly save: string;
  readonly nothingYet: string;
  /** A prepared mail in place of an update. */
  readonly mail: string;
  readonly mailSubject: (subject: string) => string;
  /** Above the ended meetings in My meetings. */
  readonly list: string;
  readonly showAll: (meetings: number) => string;
  /** The button of one meeting: its subject, and when it was. */
  readonly about: (subject: string) => string;
  /** Of the last time, in the next invite: "Last time: goal on the way · 3 of 4 steps done". */
  readonly lastTime: (parts: readonly string[]) => string;
  readonly goalLast: Readonly<Record<'reached' | 'on-the-way' | 'not-reached', string>>;
  readonly stepsDone: (done: number, steps: number) => string;
}

const en: OutcomeWords = {
  heading: 'What came of it?',
  goal: { reached: 'Goal reached', 'on-the-way': 'On the way', 'not-reached': 'Not reached' },
  goalChoice: 'How it went',
  decided: 'Decided',
  decidedHint: 'One decision a line, if there were any',
  endedAt: 'Ended at',
  endedAtTime: (time) => `Ended at ${time}`,
  endedAtHint: 'Other time',
  noSuchTime: 'Write a time of the day, such as 09:50.',
  save: 'Save outcome',
  nothingYet: 'Choose how it went first, or write what was decided.',
  mail: 'Mail it instead',
  mailSubject: (subject) => `What came of it: ${subject}`,
  list: 'What came of these?',
  showAll: (meetings) => `Show all ${meetings}`,
  about: (subject) => `What came of it? ${subject}`,
  lastTime: (parts) => `Last time: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'goal reached',
    'on-the-way': 'goal on the way',
    'not-reached': 'goal not reached',
  },
  stepsDone: (done, steps) => `${done} of ${steps === 1 ? '1 step' : `${steps} steps`} done`,
};

const sv: OutcomeWords = {
  heading: 'Vad ledde mötet till?',
  goal: { reached: 'Målet är nått', 'on-the-way': 'På väg', 'not-reached': 'Inte nått' },
  goalChoice: 'Hur det gick',
  decided: 'Beslutat',
  decidedHint: 'Ett beslut per rad, om det blev några',
  endedAt: 'Slutade',
  endedAtTime: (time) => `Slutade ${time}`,
  endedAtHint: 'Annan tid',
  noSuchTime: 'Skriv ett klockslag, till exempel 09:50.',
  save: 'Spara vad mötet ledde till',
  nothingYet: 'Välj först hur det gick, eller skriv vad som beslutades.',
  mail: 'Mejla det i stället',
  mailSubject: (subject) => `Vad mötet ledde till: ${subject}`,
  list: 'Vad ledde de här mötena till?',
  showAll: (meetings) => `Visa alla ${meetings}`,
  about: (subject) => `Vad ledde mötet till? ${subject}`,
  lastTime: (parts) => `Förra gången: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'målet nåddes',
    'on-the-way': 'på väg mot målet',
    'not-reached': 'målet nåddes inte',
  },
  stepsDone: (done, steps) => `${done} av ${steps} steg klara`,
};

export function outcomeWords(language: Language): OutcomeWords {
  return { en, sv }[language];
}
