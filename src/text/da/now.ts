import type { NowWords } from '../now';

export const now: NowWords = {
  heading: 'Nu',
  startsIn: (minutes) => (minutes === 0 ? 'Begynder nu' : `Begynder om ${minutes} min`),
  topicLeft: (minutes) => (minutes === 0 ? 'Tiden til punktet er gået' : `${minutes} min tilbage af punktet`),
  topicOver: (minutes) => `Punktet er ${minutes} min over tiden`,
  meetingLeft: (minutes) => (minutes === 0 ? 'Tiden er gået' : `${minutes} min tilbage af mødet`),
  meetingOver: (minutes) => `Mødet er ${minutes} min over tiden`,
  noTopic: 'Punkterne er gennemgået.',
  tooMuch: (minutes) => `Resten kræver ${minutes} min mere, end mødet har.`,
  next: (title) => `Derefter: ${title}`,
  announced: (title) => `Nu: ${title}`,
  startNow: 'Vi begynder nu',
  nextTopic: 'Næste punkt',
  finish: 'Afslut',
  back: 'Tilbage',
  onlyHere: 'Gælder kun her hos dig. Der sendes ikke noget til nogen.',
};
