import type { NowWords } from '../now';

export const now: NowWords = {
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
  startNow: 'Vi börjar nu',
  nextTopic: 'Nästa punkt',
  finish: 'Avsluta',
  back: 'Tillbaka',
  onlyHere: 'Räknas bara här hos dig. Inget skickas till någon.',
};
