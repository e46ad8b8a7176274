import { listOf } from '../phrases';
import type { SentInviteWords } from '../sent-invite';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`);

export const sentInvite: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0) return `Alle in ${listOf(lists, 'und')} bekommen ein Update`;
    if (people === 0) return 'Niemand sonst ist eingeladen, deshalb bekommt niemand ein Update';
    return people === 1 ? '1 Person bekommt ein Update' : `${people} Personen bekommen ein Update`;
  },
  listsToo: (lists) => `Alle in ${listOf(lists, 'und')} bekommen es auch.`,
  agendaGoes: 'Die Agenda kommt in die Einladung.',
  outcomeGoes: 'Die Agenda kommt in die Einladung, mit dem, was aus der Besprechung wurde.',
  timeGoes: ({ was, minutes }) => `Die Besprechung dauert dann ${minutesOf(minutes)} statt ${was}.`,
  oneMail: 'Beides geht in einer E‑Mail hinaus.',
  askedAgain: 'Ihr Kalender sagt etwas anderes, als Outlook hier zeigte. Sehen Sie bitte noch einmal hin.',
  scope: 'Welche Besprechungen?',
  thisMeeting: 'Diese Besprechung',
  wholeSeries: 'Die ganze Serie',
  seriesTime: 'Eine einzeln geänderte Besprechung der Serie wird wieder wie die anderen.',
  seriesHint:
    'Bei der ganzen Serie: Eine Besprechung, die Sie einzeln geändert haben, kann eine eigene E‑Mail senden.',
  sendUpdate: 'Update senden',
  notNow: 'Nicht jetzt',

  sending: 'Update wird gesendet …',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'Fertig. Es steht in Ihrem Kalender.';
    if (people === 0) return `Gesendet. Alle in ${listOf(lists, 'und')} bekommen das Update.`;
    const too = lists.length > 0 ? `, ebenso alle in ${listOf(lists, 'und')}` : '';
    return people === 1
      ? `Gesendet. 1 Person bekommt das Update${too}.`
      : `Gesendet. ${people} Personen bekommen das Update${too}.`;
  },
  sentAlready: 'Das steht schon in der Einladung, deshalb wurde keine weitere E‑Mail gesendet.',
  seriesOnly:
    'An die Serie gesendet. Diese Besprechung wurde früher einzeln geändert und behält ihre eigene Agenda: Wählen Sie „Diese Besprechung“, um auch sie zu aktualisieren.',
  notSentYet: 'Es wurde noch nichts gesendet.',
  answersStay: 'Es wurde nichts gesendet, und Ihre Antworten sind noch hier.',
  perhapsSent:
    'Das Update kann trotzdem hinausgegangen sein. Ihre Antworten sind noch hier, und ein neuer Versuch sendet nichts doppelt.',
  upToDate: 'Es wartet nichts auf das Senden: Das ist, was alle lesen.',
  waitsForUpdate: (hasBlock) =>
    `Bereit zum Senden: Wählen Sie ${hasBlock ? '„Einladung aktualisieren“' : '„In Einladung einfügen“'}`,
  onlyHere: 'Bis Sie es senden, sehen nur Sie das.',
  notLoaded:
    'Die Rückfrage vor dem Senden wurde nicht geladen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Ihre Antworten sind noch hier.',
  notYours:
    'Ihr Kalender nennt jemand anderen als Organisator dieser Besprechung, deshalb kann nur diese Person ein Update senden. „Agenda kopieren“ geht hier auch.',
  cancelled:
    'Diese Besprechung wurde abgesagt, deshalb wurde nichts gesendet. Ihre Antworten sind noch hier.',
  joinLinkMissing:
    'Der Teilnahmelink fehlt in der Einladung, und ein Update könnte die Onlinebesprechung ausschalten. Öffnen Sie die Besprechung im Kalender zum Bearbeiten, setzen Sie den Link wieder ein und wählen Sie dort Agenda.',
  shared: (owner) =>
    `Diese Besprechung steht in ${owner ? `dem Kalender von ${owner}` : 'einem freigegebenen Kalender'}, und Syfte sendet Updates nur aus Ihrem eigenen. Öffnen Sie die Besprechung zum Bearbeiten und wählen Sie dort Agenda. „Agenda kopieren“ geht hier auch.`,

  plainText:
    'Diese Einladung ist Nur-Text, die Agenda braucht HTML. Öffnen Sie die Besprechung im Kalender zum Bearbeiten und ändern Sie das unter „Text formatieren“.',
  couldNotRead:
    'Die Einladung in Ihrem Kalender ließ sich nicht lesen, deshalb wurde nichts gesendet. Ihre Antworten sind noch hier. Versuchen Sie es noch einmal.',
  couldNotWrite:
    'Der Kalender hat die Agenda nicht angenommen. Ihre Antworten sind noch hier. Versuchen Sie es noch einmal.',
  changing:
    'Jemand anderes hat die Einladung laufend geändert, deshalb wurde nichts gesendet. Ihre Antworten sind noch hier. Versuchen Sie es gleich noch einmal.',
  emptied:
    'Der Kalender meldet, dass diese Einladung leer ist, was sie hier nicht ist. Es wurde nichts gesendet, und Ihre Antworten sind noch hier. Versuchen Sie es gleich noch einmal.',
  oldLength:
    'Die Dauer ist, wie sie war: Microsoft 365 kennt die Zeitzone dieser Besprechung nicht. Ändern Sie die Dauer in Outlook.',
  lengthNotSeen:
    'Die neue Zeit ist in Ihrem Kalender noch nicht zu sehen. Sehen Sie gleich nach, und versuchen Sie es noch einmal, wenn sie dort nicht steht.',
  notSeen:
    'Die Agenda ist in der Einladung noch nicht zu sehen. Sehen Sie gleich nach, und versuchen Sie es noch einmal, wenn sie dort nicht steht. Ihre Antworten sind noch hier.',
  putBack:
    'Die Einladung hätte einen eigenen Teil verloren, etwa den Teilnahmelink, deshalb ist sie, wie sie war. Öffnen Sie die Besprechung im Kalender zum Bearbeiten und wählen Sie dort Agenda.',
  notPutBack:
    'Die Einladung hat einen eigenen Teil verloren, etwa den Teilnahmelink, und ließ sich nicht wiederherstellen. Öffnen Sie die Besprechung im Kalender, setzen Sie ihn wieder ein und senden Sie die Einladung noch einmal.',
};
