import { area } from './area';

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
  readonly startNow: string;
  readonly nextTopic: string;
  readonly finish: string;
  readonly back: string;
  readonly onlyHere: string;
}

export const nowWords = area<NowWords>('now');
