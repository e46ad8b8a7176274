import type { NowWords } from '../now';

export const now: NowWords = {
  heading: 'Jetzt',
  startsIn: (minutes) => (minutes === 0 ? 'Beginnt jetzt' : `Beginnt in ${minutes} min`),
  topicLeft: (minutes) =>
    minutes === 0 ? 'Die Zeit für dieses Thema ist um' : `Noch ${minutes} min für dieses Thema`,
  topicOver: (minutes) => `Dieses Thema ist ${minutes} min über der Zeit`,
  meetingLeft: (minutes) =>
    minutes === 0 ? 'Die Zeit ist um' : `Noch ${minutes} min bis zum Ende der Besprechung`,
  meetingOver: (minutes) => `Die Besprechung ist ${minutes} min über der Zeit`,
  noTopic: 'Alle Themen sind besprochen.',
  tooMuch: (minutes) => `Was übrig ist, braucht ${minutes} min mehr, als die Besprechung hat.`,
  next: (title) => `Danach: ${title}`,
  announced: (title) => `Jetzt: ${title}`,
  startNow: 'Wir fangen jetzt an',
  nextTopic: 'Nächstes Thema',
  finish: 'Beenden',
  back: 'Zurück',
  onlyHere: 'Läuft nur in Ihrem Bereich. Es wird nichts gesendet.',
};
