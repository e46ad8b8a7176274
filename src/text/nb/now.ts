import type { NowWords } from '../now';

export const now: NowWords = {
  heading: 'Nå',
  startsIn: (minutes) => (minutes === 0 ? 'Begynner nå' : `Begynner om ${minutes} min`),
  topicLeft: (minutes) => (minutes === 0 ? 'Tiden for punktet er ute' : `${minutes} min igjen av punktet`),
  topicOver: (minutes) => `Punktet er ${minutes} min over tiden`,
  meetingLeft: (minutes) => (minutes === 0 ? 'Tiden er ute' : `${minutes} min igjen av møtet`),
  meetingOver: (minutes) => `Møtet er ${minutes} min over tiden`,
  noTopic: 'Punktene er gjennomgått.',
  tooMuch: (minutes) => `Resten trenger ${minutes} min mer enn møtet har.`,
  next: (title) => `Deretter: ${title}`,
  announced: (title) => `Nå: ${title}`,
  startNow: 'Vi begynner nå',
  nextTopic: 'Neste punkt',
  finish: 'Avslutt',
  back: 'Tilbake',
  onlyHere: 'Gjelder bare her hos deg. Ingenting sendes til noen.',
};
