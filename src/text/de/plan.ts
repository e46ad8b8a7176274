import { capital, firstOf, listOf } from '../phrases';
import type { PlanWords, Recipients } from '../plan';

const some = (names: readonly string[]) => firstOf(names, 'und', 'weitere');

function recipientsOf({ people, lists }: Recipients): string {
  const persons = people === 1 ? '1 Person' : `${people} Personen`;
  if (lists.length === 0) return persons;
  const everyone = `alle in ${listOf(lists, 'und')}`;
  return people === 0 ? everyone : `${persons} und ${everyone}`;
}

const isOne = ({ people, lists }: Recipients) => people === 1 && lists.length === 0;

export const plan: PlanWords = {
  title: 'Besprechung planen',
  subject: 'Betreff der Besprechung',
  when: 'Wann',
  day: 'Tag',
  time: 'Beginn',
  minutes: 'Minuten',
  noTime: 'Wählen Sie einen Tag, einen Beginn und eine Dauer von 5 bis 1.440 Minuten.',
  found: 'Steht in der E‑Mail:',
  useAsPurpose: 'Als Zweck verwenden',
  repeated: (names) =>
    names.length === 1
      ? `${some(names)} steht mehrmals in der E‑Mail und wird einmal eingeladen.`
      : `${some(names)} stehen mehrmals in der E‑Mail und werden einmal eingeladen.`,
  lists: (names) =>
    names.length === 1
      ? `${some(names)} ist eine Verteilerliste: Alle darin werden eingeladen, und ein Grund gilt für alle.`
      : `${some(names)} sind Verteilerlisten: Alle darin werden eingeladen, und ein Grund gilt für alle.`,
  unreachable: (names) =>
    `Outlook zeigt keine Adresse für ${some(names)}. Bitte in der Einladung hinzufügen.`,
  over: (names, most) =>
    `Das Formular von Outlook nimmt ${most} Personen auf einmal an. Bitte in der Einladung hinzufügen: ${some(names)}.`,
  nobody: 'Die E‑Mail nennt niemanden außer Ihnen. Laden Sie in der Einladung jemanden ein.',
  mailUnread: 'Der Text der E‑Mail ließ sich gerade nicht lesen. Alles andere funktioniert.',
  noMail: 'Öffnen Sie eine E‑Mail und wählen Sie dort „Besprechung planen“.',

  open: 'Neue Besprechung öffnen',
  opening: 'Neue Besprechung wird geöffnet …',
  opened:
    'Ihre Agenda steht in der neuen Besprechung, die Outlook öffnet. Sehen Sie sie sich dort an, und senden Sie sie. Öffnet sich kein Fenster, versuchen Sie es noch einmal.',
  notOpened:
    'Outlook hat keine neue Besprechung geöffnet. Ihre Antworten sind noch hier: Versuchen Sie es noch einmal, oder wählen Sie unten „Agenda kopieren“, öffnen Sie selbst eine neue Besprechung und fügen Sie die Agenda dort ein.',
  tooLong:
    'Die Agenda ist länger, als das Formular von Outlook annimmt. Kürzen Sie sie, oder wählen Sie unten „Agenda kopieren“, öffnen Sie selbst eine neue Besprechung und fügen Sie die Agenda dort ein.',
  ready: 'Alles ist beantwortet: Wählen Sie „Neue Besprechung öffnen“',
  notOpenedYet: 'Wählen Sie „Neue Besprechung öffnen“, wenn Sie fertig sind',
  nothingToOpen: 'Schreiben Sie zuerst eine Antwort, dann öffnen Sie die Besprechung.',

  create: 'Mit Teams-Link erstellen',
  incomplete:
    'Von hier aus wird eine Besprechung erstellt, wenn alle Antworten da sind. „Neue Besprechung öffnen“ geht schon vorher.',
  nobodyToInvite:
    'Es gibt niemanden einzuladen. Öffnen Sie eine neue Besprechung und fügen Sie dort Teilnehmer hinzu.',
  tooFar: 'Wählen Sie eine Zeit, die noch kommt.',
  notLoaded:
    'Die Rückfrage vor dem Senden wurde nicht geladen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Ihre Antworten sind noch hier.',
  willGet: (recipients) =>
    `${capital(recipientsOf(recipients))} ${isOne(recipients) ? 'bekommt' : 'bekommen'} eine Einladung`,
  listsToo: (lists) => `Alle in ${listOf(lists, 'und')} bekommen sie auch.`,
  names: (names) => `Sie geht an ${some(names)}.`,
  createAndSend: 'Erstellen und senden',
  notNow: 'Nicht jetzt',
  creating: 'Besprechung wird erstellt …',
  created: (recipients) =>
    `Fertig. Die Besprechung steht mit einem Teams-Link in Ihrem Kalender. ${capital(recipientsOf(recipients))} ${isOne(recipients) ? 'hat' : 'haben'} die Einladung bekommen.`,
  createdWithoutLink: (recipients) =>
    `Die Besprechung steht in Ihrem Kalender, und ${recipientsOf(recipients)} ${isOne(recipients) ? 'hat' : 'haben'} die Einladung bekommen. Einen Teams-Link hat Microsoft 365 nicht vergeben: Öffnen Sie die Besprechung und schalten Sie dort „Teams-Besprechung“ ein.`,
  openCreated: 'Besprechung öffnen',
  notCreated: 'Es wurde nichts erstellt oder gesendet, und Ihre Antworten sind noch hier.',
  unsure:
    'Die Besprechung kann trotzdem erstellt worden sein: Sehen Sie in Ihrem Kalender nach. Ihre Antworten sind noch hier, und ein neuer Versuch erstellt keine zweite.',
  errors: {
    forbidden:
      'Microsoft 365 lässt Sie von hier aus keine Besprechungen erstellen. „Neue Besprechung öffnen“ geht auch ohne.',
    failed:
      'Microsoft 365 hat es nicht getan und nennt keinen Grund. „Neue Besprechung öffnen“ geht auch ohne.',
    gone: 'Microsoft 365 hat keinen Kalender für Sie. „Neue Besprechung öffnen“ geht auch ohne.',
  },
};
