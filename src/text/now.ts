import type { Language } from './language';

/** What the attendee pane says while the meeting goes on. All numbers are whole minutes, never negative. */
export interface NowWords {
  readonly heading: string;
  readonly startsIn: (minutes: number) => string;
  readonly topicLeft: (minutes: number) => string;
  readonly topicOver: (minutes: number) => string;
  readonly meetingLeft: (minutes: number) => string;
  readonly meetingOver: (minutes: number) => string;
  readonly noTopic: string;
  readonly tooMuch: (minutes: number) => string;
  readonly next: (title: string) => string;
  /** Said once when a topic begins, to those who listen. */
  readonly announced: (title: string) => string;
  readonly current: string;
  readonly startNow: string;
  readonly nextTopic: string;
  readonly finish: string;
  readonly back: string;
  readonly onlyHere: string;
}

const en: NowWords = {
  heading: 'Now',
  startsIn: (minutes) => (minutes === 0 ? 'Starts now' : `Starts in ${minutes} min`),
  topicLeft: (minutes) =>
    minutes === 0 ? 'The time for this topic is up' : `${minutes} min left of this topic`,
  topicOver: (minutes) => `This topic is ${minutes} min over its time`,
  meetingLeft: (minutes) => (minutes === 0 ? 'The time is up' : `${minutes} min left of the meeting`),
  meetingOver: (minutes) => `The meeting is ${minutes} min over its time`,
  noTopic: 'The topics are through.',
  tooMuch: (minutes) => `What is left needs ${minutes} min more than the meeting has.`,
  next: (title) => `Next: ${title}`,
  announced: (title) => `Now: ${title}`,
  current: 'Now',
  startNow: 'We start now',
  nextTopic: 'Next topic',
  finish: 'Finish',
  back: 'Back',
  onlyHere: 'Counts only in your pane. Nothing is sent to anyone.',
};

const sv: NowWords = {
  heading: 'Nu',
  startsIn: (minutes) => (minutes === 0 ? 'Börjar nu' : `Börjar om ${minutes} min`),
  topicLeft: (minutes) => (minutes === 0 ? 'Tiden för punkten är slut' : `${minutes} min kvar av punkten`),
  topicOver: (minutes) => `Punkten har dragit över med ${minutes} min`,
  meetingLeft: (minutes) => (minutes === 0 ? 'Tiden är slut' : `${minutes} min kvar av mötet`),
  meetingOver: (minutes) => `Mötet har dragit över med ${minutes} min`,
  noTopic: 'Punkterna är klara.',
  tooMuch: (minutes) => `Det som är kvar behöver ${minutes} min mer än mötet har.`,
  next: (title) => `Sedan: ${title}`,
  announced: (title) => `Nu: ${title}`,
  current: 'Nu',
  startNow: 'Vi börjar nu',
  nextTopic: 'Nästa punkt',
  finish: 'Avsluta',
  back: 'Tillbaka',
  onlyHere: 'Räknas bara här hos dig. Inget skickas till någon.',
};

export function nowWords(language: Language): NowWords {
  return language === 'sv' ? sv : en;
}
