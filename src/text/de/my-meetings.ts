import type { MyMeetingsWords } from '../my-meetings';
import { page } from './page';

const meetingsDe = (meetings: number) => (meetings === 1 ? '1 Besprechung' : `${meetings} Besprechungen`);

export const myMeetings: MyMeetingsWords = {
  title: page.myMeetings,
  intro: 'Besprechungen, die Sie organisieren, und ob alle lesen können, wozu sie da sind.',
  signIn: 'Anmelden',
  privacy: 'Syfte liest Ihren eigenen Kalender hier im Browser und behält kein Wort davon.',
  lookAhead: 'Zeitraum',
  weeks: (weeks) => (weeks === 1 ? '1 Woche' : `${weeks} Wochen`),
  stop: 'Anhalten',
  goOn: 'Fortsetzen',
  tryAgain: 'Erneut versuchen',
  readAgain: 'Neu einlesen',
  loading: 'Einen Moment …',

  reading: 'Ihr Kalender wird gelesen',
  events: (events) => (events === 1 ? 'bisher 1 Eintrag' : `bisher ${events} Einträge`),
  checked: (checked, of) => `${checked} von ${of} ${of === 1 ? 'Einladung' : 'Einladungen'} gelesen`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Angehalten, bevor eine Einladung gelesen war. Setzen Sie fort, wann Sie möchten.'
        : `Angehalten: bisher ${checked} ${checked === 1 ? 'Einladung' : 'Einladungen'} gelesen. Was gefunden wurde, bleibt unten stehen.`
      : `Angehalten: ${checked} von ${of} ${of === 1 ? 'Einladung' : 'Einladungen'} gelesen. Was gefunden wurde, bleibt unten stehen.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} ohne Agenda` : '',
      incomplete > 0 ? `${incomplete} unvollständig` : '',
      complete > 0 ? `${complete} vollständig` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. Insgesamt: ${hours}`;
  },
  allComplete: (meetings) =>
    meetings === 1
      ? 'Ihre einzige Besprechung hat eine vollständige Agenda.'
      : `Alle ${meetings} Besprechungen haben eine vollständige Agenda.`,
  nothing: 'In diesen Wochen organisieren Sie keine Besprechung mit anderen, die eine Agenda braucht.',
  showComplete: (complete) =>
    complete === 1 ? 'Auch die vollständige anzeigen' : `Auch die ${complete} vollständigen anzeigen`,
  lacking: 'Fehlt',
  lacks: {
    agenda: 'Ganze Agenda',
    purpose: 'Zweck',
    goal: 'Ziel',
    reason: 'Gründe',
    nextStep: 'Nächster Schritt',
  },
  nothingLacks: 'Das fehlt keiner Besprechung mehr.',
  keys: 'In der Liste gehen j und k von Besprechung zu Besprechung, die Eingabetaste öffnet eine.',
  groups: { 'this-week': 'Diese Woche', 'next-week': 'Nächste Woche', later: 'Später' },
  meetings: meetingsDe,

  list: 'Besprechungen',
  noSubject: 'Kein Betreff',
  series: ({ when, times }) =>
    times === 1
      ? `Eine Serie, eine Besprechung: ${when}`
      : `Eine Serie, ${times} Besprechungen, die nächste ${when}`,
  ofSeries: (when) => `${when}, eine Besprechung einer Serie`,
  seriesTimes: (times) => (times === 1 ? 'Serie, einmal' : `Serie, ${times}-mal`),
  seriesDates: (dates) => `In diesen Wochen: ${dates.join(' · ')}`,
  stillNeeded: 'Noch nötig?',
  ownRow: (dates) => `In eigener Zeile: ${dates.join(' · ')}`,
  people: (people) => `${people} Personen`,
  hours: (hours, _isOne, atLeast) => `${atLeast ? 'mind. ' : ''}${hours} Pers.-Std.`,
  noAgenda: 'Keine Agenda',
  incomplete: 'Unvollständige Agenda',
  complete: 'Vollständig',
  unreadable: 'Nicht lesbar',
  couldNotBeRead: (meetings) =>
    meetings === 1
      ? 'Eine Besprechung ließ sich nicht lesen.'
      : `${meetings} Besprechungen ließen sich nicht lesen.`,
  missing: (answers) => `Fehlt: ${answers.join(', ')}`,
  past: 'Neu seit Ihrem letzten Besuch',
  newMark: 'Neu',
  byProgram: 'Von einem Programm oder Assistenten erstellt',
  programMark: 'Von Programm',
  inWords: 'Die Agenda steht als Text in der Einladung',
  wordsMark: 'Als Text',
  setAsBlock: 'In Block umwandeln',
  asBlock: 'Agenda im Text als Block',
  asBlockNote:
    'Die Worte bleiben und bekommen die Form, die alle aus anderen Einladungen kennen. Ein Update geht hinaus und lässt sich nicht zurücknehmen.',
  setsBlock: 'Macht einen Block aus der Agenda, die dort als Text steht. Der Rest der Einladung bleibt.',
  moreInWords: (others) =>
    others === 1
      ? 'Eine weitere Agenda als Text steht in der Liste.'
      : `${others} weitere Agenden als Text stehen in der Liste. Jede geht an die Leute ihrer eigenen Besprechung.`,
  sendAll: (meetings) => `Alle ${meetings} Updates senden`,
  choose: (subject) => `${subject} auswählen`,
  write: 'Agenda schreiben',
  change: 'Agenda ändern',
  opening: 'Besprechung wird geöffnet …',
  back: 'Zurück zu meinen Besprechungen',
  gone: 'Diese Besprechung ist nicht mehr in Ihrem Kalender.',
  notLoaded:
    'Dieser Teil der Seite wurde nicht geladen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',

  several: 'Vorlage für mehrere verwenden',
  chosen: (chosen) => `${chosen} ausgewählt`,
  template: 'Vorlage',
  chooseTemplate: 'Vorlage auswählen',
  useTemplate: 'Vorlage verwenden',
  putsIn: (topics, hasPreparation) => {
    const parts = [
      topics === 1 ? '1 Thema' : topics > 1 ? `${topics} Themen` : '',
      hasPreparation ? 'die Vorbereitung' : '',
    ];
    return `Fügt ${parts.filter(Boolean).join(' und ')} ein. Was dort schon steht, bleibt.`;
  },
  yoursToWrite:
    'Eine Vorlage bringt Themen und Vorbereitung mit. Zweck, Gründe, Ziel und nächsten Schritt schreiben Sie selbst, deshalb sind die meisten dieser Agenden danach noch unvollständig.',
  step: (number, of, subject) => `${number} von ${of}: ${subject}`,
  forSeries: 'Für die ganze Serie.',
  stopHere: 'Hier aufhören',
  readingMeeting: 'Einladung wird gelesen …',
  results: 'Was geschehen ist',
  sentComplete: 'Gesendet. Die Agenda ist vollständig.',
  sentIncomplete: (answers) => `Gesendet. Die Agenda ist unvollständig, es fehlt noch: ${answers.join(', ')}`,
  nothingToAdd: 'Nichts gesendet: Es steht schon da.',
  skipped: 'Übersprungen. Nichts gesendet.',
  notReached: 'So weit nicht gekommen. Nichts gesendet.',
  nothingSent: 'Es wurde nichts gesendet.',
  perhapsSent:
    'Das Update kann trotzdem hinausgegangen sein: Sehen Sie in der Einladung nach, bevor Sie es noch einmal versuchen.',
  notSeen:
    'Microsoft 365 hat es angenommen, aber die Einladung zeigt es nicht. Sehen Sie gleich in Ihrem Kalender nach.',
  off: 'Ihre Organisation hat „Meine Besprechungen“ ausgeschaltet.',
  errors: {
    forbidden: 'Microsoft 365 lässt Syfte Ihren Kalender nicht lesen. Ihr Administrator kann sehen, warum.',
  },
};
