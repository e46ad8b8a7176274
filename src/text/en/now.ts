import type { NowWords } from '../now';

export const now: NowWords = {
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
  startNow: 'We start now',
  nextTopic: 'Next topic',
  finish: 'Finish',
  back: 'Back',
  onlyHere: 'Counts only in your pane. Nothing is sent to anyone.',
};
