import type { Lost, OrganizerPaneWords } from '../organizer-pane';
import { listOf, namesOf, numberOf } from '../phrases';

const lostPart: Readonly<Record<Lost, string>> = {
  text: 'einen Teil ihres Textes',
  image: 'ein Bild',
  attachment: 'eine angefügte Datei',
  'join-link': 'den Teilnahmelink',
};

const addOrUpdate = (hasBlock: boolean) =>
  hasBlock ? '„Einladung aktualisieren“' : '„In Einladung einfügen“';

export const organizerPane: OrganizerPaneWords = {
  title: 'Agenda',
  purpose: 'Zweck',
  purposeHint: 'Warum treffen Sie sich? Zum Beispiel: Lieferanten auswählen.',
  purposeMissing: 'Sagen Sie in wenigen Worten, warum Sie sich treffen.',
  goal: 'Ziel',
  goalHint: 'Woran sehen Sie, dass es gelungen ist?',
  goalMissing: 'Sagen Sie in wenigen Worten, was Sie erreichen möchten.',
  people: 'Warum',
  peopleHint: '· alle Eingeladenen können das lesen',
  noPeople: 'Laden Sie jemanden ein und sagen Sie hier, wozu jede Person gebraucht wird.',
  why: (person) => `Warum ist ${person} eingeladen?`,
  whyMissing: 'Sagen Sie in wenigen Worten, warum.',
  whyUnfinished: 'Schreiben Sie den Satz zu Ende.',
  sayMore: 'Das genügt. Mit ein paar Worten mehr wissen alle, was Sie meinen.',
  whyEveryone: 'Warum sind alle eingeladen?',
  whyEveryoneHint: 'Bei so vielen Personen genügt ein Grund.',
  sameReason: 'Gleicher Grund für alle',
  preparation: 'Vorbereitung',
  preparationHint: 'Optional. Was erledigt oder zur Hand sein soll.',
  addPreparation: 'Vorbereitung hinzufügen',
  addAnswer: {
    goal: 'Ziel hinzufügen',
    reasons: 'Gründe hinzufügen',
    nextStep: 'Nächsten Schritt hinzufügen',
  },
  nextStep: (at) => `Nächster Schritt${numberOf(at)}`,
  nextStepHint: 'Was geschieht nach der Besprechung?',
  nextStepMissing: 'Sagen Sie in wenigen Worten, was danach geschieht.',
  nextStepOwner: (at) => `Verantwortlich für nächsten Schritt${numberOf(at)}`,
  ownerMissing: 'Wer übernimmt das?',
  nextStepDue: (at) => `Nächster Schritt${numberOf(at)} fällig am`,
  dueHint: 'Fr., 4. Dez. oder TT.MM.JJJJ',
  dueMissing: 'Bis wann? Zum Beispiel Fr., 4. Dez.',
  dueUnread:
    'Syfte erkennt darin keinen Tag. Schreiben Sie ihn zum Beispiel als Fr., 4. Dez. oder TT.MM.JJJJ.',
  ownerAndDue: (said, at) => `Wer und bis wann, nächster Schritt${numberOf(at)}: ${said}`,
  whoAndWhen: (at) => (at === 0 ? 'Wer und bis wann?' : `Wer und bis wann, nächster Schritt${numberOf(at)}?`),
  ownerNotInvited: (owner) => `${owner} ist zu dieser Besprechung nicht eingeladen.`,
  anotherNextStep: 'Noch ein nächster Schritt',
  anotherNextStepHint: 'Was geschieht danach noch?',
  removeNextStep: (at) => `Nächsten Schritt ${at + 1} entfernen`,
  nextStepRemoved: (at) => `Nächster Schritt ${at + 1} ist entfernt.`,
  putBackNextStep: 'Wiederherstellen',
  chooseDate: (at) => (at === 0 ? 'Datum auswählen' : `Datum für nächsten Schritt${numberOf(at)} auswählen`),
  notes: 'Anmerkungen',
  notesHint: 'Andere Zeilen, die in der Agenda standen.',

  add: 'In Einladung einfügen',
  update: 'Einladung aktualisieren',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',

  ready: 'Bereit zum Senden',
  readyToAdd: (hasBlock) => `Ihre Agenda ist fertig: Wählen Sie ${addOrUpdate(hasBlock)}`,
  stillMissing: (answers) => `Es fehlt noch: ${answers.join(', ')}`,
  missingPurpose: 'Zweck',
  missingGoal: 'Ziel',
  missingReasons: (people) =>
    `warum ${namesOf(people, 'und', 'weitere')} eingeladen ${people.length === 1 ? 'ist' : 'sind'}`,
  missingNextStep: (parts, at) => {
    const words = { what: 'was', owner: 'wer', due: 'bis wann' };
    const step = `nächster Schritt${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} weitere nächste Schritte`,
  nobodyYet: 'Noch ist niemand sonst eingeladen',
  notAddedYet: (hasBlock) => `Noch nicht in der Einladung: Wählen Sie ${addOrUpdate(hasBlock)}`,
  timesAreOld:
    'Bereit zum Senden, aber die Uhrzeiten stimmen nicht mehr: Wählen Sie „Einladung aktualisieren“',
  chooseVersion: 'Wählen Sie zuerst eine Fassung der Agenda',
  writing: 'Wird in die Einladung eingefügt …',
  looking: 'Ihr Text wird gelesen …',

  loading: 'Einladung wird gelesen …',
  unreachable: 'Outlook antwortet gerade nicht. Die Einladung ist so, wie Sie sie verlassen haben.',
  bodyUnread:
    'Der Text der Einladung ließ sich nicht lesen. Falls dort eine Agenda steht, ist sie hier nicht zu sehen.',
  peopleUnknown: 'Outlook hat nicht gesagt, wer eingeladen ist.',
  plainText:
    'Diese Einladung ist Nur-Text, die Agenda braucht HTML. Ändern Sie das in der Einladung unter „Text formatieren“ und versuchen Sie es noch einmal.',
  draftLate: 'Noch nicht gespeichert. Outlook antwortet langsam.',
  draftFull:
    'Das ist mehr, als Outlook bis zum Einfügen aufbewahrt. Ihr Text ist noch hier: Kürzen Sie ihn, oder fügen Sie ihn in die Einladung ein, bevor Sie schließen.',
  draftFailed:
    'Outlook speichert gerade nicht, was Sie schreiben. Es ist noch hier, und Syfte versucht es weiter. Fügen Sie es in die Einladung ein, bevor Sie schließen.',

  secondAgenda:
    'Weiter unten in der Einladung steht noch eine Agenda. Von hier aus wird nur die erste aktualisiert: Löschen Sie die andere, bevor Sie senden.',
  alreadyThere: 'Das steht schon in der Einladung.',
  nothingToAdd: 'Schreiben Sie zuerst eine Antwort, dann fügen Sie sie ein.',
  noReasonToShare:
    'Schreiben Sie zuerst einen Grund. Dann kann er für alle übernommen werden, die noch keinen haben.',
  ownVersionSaved: (hasBlock) =>
    `Ihre Fassung bleibt hier erhalten. Mit ${addOrUpdate(hasBlock)} setzen Sie sie ein.`,
  moving: (to, names) =>
    to === 'optional'
      ? `${listOf(names, 'und')} ${names.length === 1 ? 'wird' : 'werden'} auf „Optional“ gesetzt …`
      : `${listOf(names, 'und')} ${names.length === 1 ? 'wird' : 'werden'} aus der Einladung genommen …`,
  moved: (to, names) => {
    const one = names.length === 1;
    const done =
      to === 'optional'
        ? `${one ? 'ist' : 'sind'} jetzt optional`
        : `${one ? 'bekommt' : 'bekommen'} die Notizen und keine Einladung`;
    return `${listOf(names, 'und')} ${done}. Namen, die Outlook noch nicht erkannt hatte, müssen Sie eventuell neu eingeben.`;
  },
  notMoved:
    'Outlook hat die Teilnehmer hier nicht geändert. Tun Sie es in der Einladung: Verschieben Sie den Namen nach „Optional“, oder entfernen Sie ihn.',
  missing: (names) =>
    `Outlook hat dabei ${listOf(names, 'und')} aus der Einladung genommen und nicht wieder hinzugefügt. Fügen Sie ${names.length === 1 ? 'den Namen' : 'die Namen'} in der Einladung hinzu, bevor Sie senden.`,
  couldNotRead:
    'Die Einladung ließ sich nicht lesen, deshalb wurde nichts geändert. Ihre Antworten sind noch hier. Versuchen Sie es noch einmal.',
  couldNotWrite:
    'Outlook hat die Agenda nicht angenommen. Ihre Antworten sind noch hier. Versuchen Sie es noch einmal. Wenn das nicht hilft, schließen Sie die Einladung und öffnen Sie sie wieder.',
  changing:
    'Die Einladung hat sich laufend geändert, deshalb wurde nichts überschrieben. Warten Sie einen Moment und versuchen Sie es noch einmal. Ihre Antworten sind noch hier.',
  emptied:
    'Outlook meldet, dass die Einladung leer ist, aber eben stand dort noch eine Agenda. Es wurde nichts geändert. Sehen Sie in der Einladung nach: Wenn der Text fehlt, wählen Sie noch einmal „In Einladung einfügen“. Ihre Antworten sind noch hier.',
  notSeen:
    'Die Agenda ist in der Einladung noch nicht zu sehen. Sehen Sie in der Einladung nach, und versuchen Sie es noch einmal, wenn sie dort nicht steht. Ihre Antworten sind noch hier.',
  putBack: (lost) =>
    `Mit der Agenda hätte die Einladung ${lostOf(lost)} verloren, deshalb ist sie so, wie sie war. Fügen Sie die Agenda in eine neue Einladung ein, oder verschieben Sie diesen Teil und versuchen Sie es noch einmal.`,
  notPutBack: (lost) =>
    `Die Einladung hat ${lostOf(lost)} verloren und ließ sich nicht wiederherstellen. Setzen Sie es von Hand wieder ein, bevor Sie senden.`,
  refusal: {
    'too-large':
      'Die Einladung ist zu lang, um eine Agenda aufzunehmen. Kürzen Sie den Text und versuchen Sie es noch einmal.',
    unclosed:
      'Der Text der Einladung ist beschädigt und blieb deshalb, wie er ist. Kopieren Sie ihn in eine neue Einladung und versuchen Sie es dort noch einmal.',
    'unusual-page':
      'Die Einladung enthält etwas (ein Formular oder einen Rahmen), das die Agenda stören könnte, und blieb deshalb, wie sie ist. Entfernen Sie diesen Teil und versuchen Sie es noch einmal.',
    'broken-block':
      'Die Agenda in der Einladung wurde so verändert, dass sie sich nicht sicher ersetzen lässt. Löschen Sie sie in der Einladung und wählen Sie noch einmal „Einladung aktualisieren“.',
    'block-in-pieces':
      'In der Einladung stehen Teile einer früheren Agenda. Löschen Sie sie dort und wählen Sie noch einmal „In Einladung einfügen“.',
    'inside-link':
      'Die Agenda steht in der Einladung innerhalb eines Links. Löschen Sie sie dort und wählen Sie noch einmal „Einladung aktualisieren“.',
    'picture-inside':
      'In der Agenda der Einladung steht ein Bild. Verschieben Sie das Bild nach außerhalb und wählen Sie noch einmal „Einladung aktualisieren“.',
    'join-link-inside':
      'Der Teilnahmelink steht in der Einladung innerhalb der Agenda. Verschieben Sie den Link nach außerhalb und wählen Sie noch einmal „Einladung aktualisieren“.',
  },

  conflict: 'Die Agenda wurde in der Einladung geändert',
  conflictHint: 'Mit welcher Fassung möchten Sie weiterarbeiten?',
  invitesVersion: 'In der Einladung',
  myVersion: 'Ihre Fassung',
  takeInviteVersion: 'Die aus der Einladung nehmen',
  keepOwnVersion: 'Meine behalten',
};

function lostOf(lost: readonly Lost[]): string {
  return listOf(
    lost.map((part) => lostPart[part]),
    'und',
  );
}
