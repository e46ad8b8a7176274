import type { LastTimeWords } from '../last-time';
import { stopped } from '../phrases';

export const lastTime: LastTimeWords = {
  offer: 'Vom letzten Mal',
  hint: 'Sucht in Ihrem Kalender nach einer früheren Besprechung dieser Art.',
  looking: 'Die letzten 90 Tage werden durchsucht …',
  stop: 'Abbrechen',
  choose: 'Agenda übernehmen von:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'Eine Besprechung ohne Betreff',
  alike: { series: 'Dieselbe Serie', subject: 'Derselbe Betreff', people: 'Meist dieselben Personen' },
  close: 'Schließen',
  none: 'Keine Ihrer Besprechungen der letzten 90 Tage hatte eine Agenda und dieselbe Serie, denselben Betreff oder dieselben Personen.',
  nothingToCompare:
    'Geben Sie der Einladung zuerst einen Betreff, oder laden Sie jemanden ein. Suchen Sie dann noch einmal.',
  copied: (meeting) => `Übernommen aus ${stopped(meeting)} Was Sie geschrieben hatten, bleibt.`,
  previousNextSteps: 'Beim letzten Mal offengeblieben. Was wurde daraus?',
  step: (what, owner, due) => [`„${what}“`, owner, due && `bis ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Offen seit ${stopped(day)}`
      : `Offen seit ${day}, seit ${days < 14 ? 'einer Woche' : `${Math.floor(days / 7)} Wochen`}.`,
  ownerNotInvited: (owner) => `${owner} ist diesmal nicht eingeladen.`,
  done: 'Erledigt',
  drop: 'Streichen',
  carryOver: 'Wieder aufnehmen',
  errors: {
    forbidden: 'Microsoft 365 lässt Syfte Ihren Kalender nicht lesen. Ihr Administrator kann sehen, warum.',
  },
};
