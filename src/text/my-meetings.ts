import type { Language } from './language';
import { pageWords } from './page';

/** When a meeting is, as the locale writes it. */
interface Times {
  readonly when: string;
  /** Meetings of the series in the weeks looked at. */
  readonly times: number;
}

interface Counts {
  readonly none: number;
  readonly incomplete: number;
  readonly complete: number;
}

/** Everything My meetings says. The title, `Write agenda` and the name of the list are a contract: other tools find them so. */
export interface MyMeetingsWords {
  readonly title: string;
  readonly intro: string;
  readonly signIn: string;
  readonly privacy: string;
  readonly lookAhead: string;
  readonly weeks: (weeks: number) => string;
  readonly stop: string;
  readonly goOn: string;
  readonly tryAgain: string;
  readonly readAgain: string;
  readonly loading: string;

  /** The name of the progress bar, and what it has come to. */
  readonly reading: string;
  readonly events: (events: number) => string;
  readonly checked: (checked: number, of: number) => string;
  readonly stopped: (checked: number, of: number | null) => string;
  /** What is at stake, `hours` as the locale writes numbers. */
  readonly summary: (counts: Counts, hours: string) => string;
  readonly allComplete: (meetings: number) => string;
  readonly nothing: string;
  readonly showComplete: (complete: number) => string;
  /** Before the parts that the list can be narrowed to. */
  readonly lacking: string;
  readonly lacks: { readonly [part in 'agenda' | 'purpose' | 'goal' | 'reason' | 'nextStep']: string };
  readonly nothingLacks: string;
  /** How the keyboard goes through the list. */
  readonly keys: string;
  readonly groups: { readonly [group in 'this-week' | 'next-week' | 'later']: string };
  readonly meetings: (meetings: number) => string;

  readonly list: string;
  readonly noSubject: string;
  readonly series: (series: Times) => string;
  readonly ofSeries: (when: string) => string;
  /** The button that opens a series. */
  readonly seriesTimes: (times: number) => string;
  readonly seriesDates: (dates: readonly string[]) => string;
  /** Opens what is known of a series, and its end. */
  readonly stillNeeded: string;
  readonly ownRow: (dates: readonly string[]) => string;
  readonly people: (people: number) => string;
  /** `atLeast`: a distribution list counts as one. */
  readonly hours: (hours: string, isOne: boolean, atLeast: boolean) => string;
  readonly noAgenda: string;
  readonly incomplete: string;
  readonly complete: string;
  /** In place of how far an agenda has come, and of all such meetings. */
  readonly unreadable: string;
  readonly couldNotBeRead: (meetings: number) => string;
  readonly missing: (answers: readonly string[]) => string;
  readonly past: string;
  /** The same, as short as can be. */
  readonly newMark: string;
  /** Beside a meeting that a program made, and the same as short as can be. */
  readonly byProgram: string;
  readonly programMark: string;
  /** Beside a meeting whose agenda stands in words, the same as short as can be, and the button that leads to setting it as a block. */
  readonly inWords: string;
  readonly wordsMark: string;
  readonly setAsBlock: string;
  readonly choose: (subject: string) => string;
  readonly write: string;
  readonly change: string;
  readonly opening: string;
  readonly back: string;
  readonly gone: string;
  /** A part of the page that is loaded when it is needed did not come. */
  readonly notLoaded: string;

  readonly several: string;
  readonly chosen: (chosen: number) => string;
  readonly template: string;
  readonly chooseTemplate: string;
  readonly useTemplate: string;
  readonly putsIn: (topics: number, hasPreparation: boolean) => string;
  readonly yoursToWrite: string;
  readonly step: (number: number, of: number, subject: string) => string;
  readonly forSeries: string;
  readonly stopHere: string;
  readonly readingMeeting: string;
  readonly results: string;
  readonly sentComplete: string;
  readonly sentIncomplete: (answers: readonly string[]) => string;
  readonly nothingToAdd: string;
  readonly skipped: string;
  readonly notReached: string;
  readonly nothingSent: string;
  readonly perhapsSent: string;
  readonly notSeen: string;
  /** In place of everything, where the policy says so. */
  readonly off: string;
}

const en: MyMeetingsWords = {
  title: pageWords('en').myMeetings,
  intro: 'Meetings that you organize, and whether everyone can read what they are for.',
  signIn: 'Sign in',
  privacy: 'Syfte reads your own calendar, here in your browser, and keeps no word of it.',
  lookAhead: 'Look ahead',
  weeks: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
  stop: 'Stop',
  goOn: 'Go on',
  tryAgain: 'Try again',
  readAgain: 'Read again',
  loading: 'One moment…',

  reading: 'Reading your calendar',
  events: (events) => (events === 1 ? '1 event so far' : `${events} events so far`),
  checked: (checked, of) => `${checked} of ${of} invites read`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Stopped before any invite was read. Go on when you like.'
        : `Stopped: ${checked} ${checked === 1 ? 'invite' : 'invites'} read so far. What was found stays below.`
      : `Stopped: ${checked} of ${of} invites read. What was found stays below.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} without an agenda` : '',
      incomplete > 0 ? `${incomplete} incomplete` : '',
      complete > 0 ? `${complete} complete` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. In all: ${hours}.`;
  },
  allComplete: (meetings) =>
    meetings === 1
      ? 'Your one meeting has a complete agenda.'
      : `All ${meetings} meetings have a complete agenda.`,
  nothing: 'You organize no meeting with other people in these weeks that needs an agenda.',
  showComplete: (complete) =>
    complete === 1 ? 'Show the complete one too' : `Show the ${complete} complete ones too`,
  lacking: 'Missing',
  lacks: {
    agenda: 'Whole agenda',
    purpose: 'Purpose',
    goal: 'Goal',
    reason: 'Reasons',
    nextStep: 'Next step',
  },
  nothingLacks: 'No meeting lacks that any more.',
  keys: 'In the list, j and k go from meeting to meeting, and Enter opens one.',
  groups: { 'this-week': 'This week', 'next-week': 'Next week', later: 'Later' },
  meetings: (meetings) => (meetings === 1 ? '1 meeting' : `${meetings} meetings`),

  list: 'Meetings',
  noSubject: 'No subject',
  series: ({ when, times }) =>
    times === 1 ? `A series, one meeting: ${when}` : `A series, ${times} meetings, the next ${when}`,
  ofSeries: (when) => `${when}, one meeting of a series`,
  seriesTimes: (times) => (times === 1 ? 'Series, once' : `Series, ${times} times`),
  seriesDates: (dates) => `In these weeks: ${dates.join(' · ')}`,
  stillNeeded: 'Still needed?',
  ownRow: (dates) => `With a row of its own: ${dates.join(' · ')}`,
  people: (people) => `${people} people`,
  hours: (hours, isOne, atLeast) =>
    `${atLeast ? 'at least ' : ''}${hours} person-${isOne ? 'hour' : 'hours'}`,
  noAgenda: 'No agenda',
  incomplete: 'Incomplete agenda',
  complete: 'Complete',
  unreadable: 'Could not be read',
  couldNotBeRead: (meetings) =>
    meetings === 1 ? 'One meeting could not be read.' : `${meetings} meetings could not be read.`,
  missing: (answers) => `Missing: ${answers.join(', ')}`,
  past: 'New since your last visit',
  newMark: 'New',
  byProgram: 'Made by a program or an assistant',
  programMark: 'By a program',
  inWords: 'The agenda stands in words',
  wordsMark: 'In words',
  setAsBlock: 'Set as block',
  choose: (subject) => `Choose ${subject}`,
  write: 'Write agenda',
  change: 'Change agenda',
  opening: 'Opening the meeting…',
  back: 'Back to my meetings',
  gone: 'That meeting is not in your calendar any more.',
  notLoaded: 'This part of the page did not load. Check your connection and try again.',

  several: 'Use a template on several',
  chosen: (chosen) => `${chosen} chosen`,
  template: 'Template',
  chooseTemplate: 'Choose a template',
  useTemplate: 'Use template',
  putsIn: (topics, hasPreparation) => {
    const parts = [
      topics === 1 ? '1 topic' : topics > 1 ? `${topics} topics` : '',
      hasPreparation ? 'preparation' : '',
    ];
    return `Puts in ${parts.filter(Boolean).join(' and ')}. What is written there stays.`;
  },
  yoursToWrite:
    'A template brings topics and preparation. Purpose, reasons, goal and next step are yours to write, so most of these agendas will be incomplete afterwards.',
  step: (number, of, subject) => `${number} of ${of}: ${subject}`,
  forSeries: 'For the whole series.',
  stopHere: 'Stop here',
  readingMeeting: 'Reading the invite…',
  results: 'What happened',
  sentComplete: 'Sent. The agenda is complete.',
  sentIncomplete: (answers) => `Sent. Incomplete agenda, still missing: ${answers.join(', ')}`,
  nothingToAdd: 'Nothing sent: what the template brings is there already.',
  skipped: 'Skipped. Nothing sent.',
  notReached: 'Not reached. Nothing sent.',
  nothingSent: 'Nothing was sent.',
  perhapsSent: 'The update may be out all the same: look at the invite before you try again.',
  notSeen: 'Microsoft 365 took it, but the invite does not show it. Look in your calendar in a moment.',
  off: 'Your organization has turned My meetings off.',
};

const sv: MyMeetingsWords = {
  title: pageWords('sv').myMeetings,
  intro: 'Möten som du arrangerar, och om alla kan läsa vad de är till för.',
  signIn: 'Logga in',
  privacy: 'Syfte läser din egen kalender här i webbläsaren och sparar inte ett ord av den.',
  lookAhead: 'Titta framåt',
  weeks: (weeks) => (weeks === 1 ? '1 vecka' : `${weeks} veckor`),
  stop: 'Stoppa',
  goOn: 'Fortsätt',
  tryAgain: 'Försök igen',
  readAgain: 'Läs in igen',
  loading: 'Ett ögonblick…',

  reading: 'Läser din kalender',
  events: (events) => (events === 1 ? '1 händelse hittills' : `${events} händelser hittills`),
  checked: (checked, of) => `${checked} av ${of} inbjudningar lästa`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Stoppat innan någon inbjudan hann läsas. Fortsätt när du vill.'
        : `Stoppat: ${checked} ${checked === 1 ? 'inbjudan läst' : 'inbjudningar lästa'} hittills. Det som hittades står kvar nedanför.`
      : `Stoppat: ${checked} av ${of} inbjudningar lästa. Det som hittades står kvar nedanför.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} utan agenda` : '',
      incomplete > 0 ? `${incomplete} med ofullständig` : '',
      complete > 0 ? `${complete} ${complete === 1 ? 'färdig' : 'färdiga'}` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. Det gäller ${hours}.`;
  },
  allComplete: (meetings) =>
    meetings === 1 ? 'Ditt enda möte har en färdig agenda.' : `Alla ${meetings} möten har en färdig agenda.`,
  nothing: 'De här veckorna arrangerar du inget möte med andra som behöver en agenda.',
  showComplete: (complete) =>
    complete === 1 ? 'Visa det färdiga också' : `Visa de ${complete} färdiga också`,
  lacking: 'Saknas',
  lacks: {
    agenda: 'Hela agendan',
    purpose: 'Syfte',
    goal: 'Slutmål',
    reason: 'Skäl',
    nextStep: 'Nästa steg',
  },
  nothingLacks: 'Inget möte saknar det längre.',
  keys: 'I listan går j och k från möte till möte, och Enter öppnar.',
  groups: { 'this-week': 'Den här veckan', 'next-week': 'Nästa vecka', later: 'Senare' },
  meetings: (meetings) => (meetings === 1 ? '1 möte' : `${meetings} möten`),

  list: 'Möten',
  noSubject: 'Inget ämne',
  series: ({ when, times }) =>
    times === 1 ? `En serie, ett möte: ${when}` : `En serie, ${times} möten, nästa ${when}`,
  ofSeries: (when) => `${when}, ett av mötena i en serie`,
  seriesTimes: (times) => (times === 1 ? 'Serie, en gång' : `Serie, ${times} gånger`),
  seriesDates: (dates) => `De här veckorna: ${dates.join(' · ')}`,
  stillNeeded: 'Behövs den än?',
  ownRow: (dates) => `Med en egen rad: ${dates.join(' · ')}`,
  people: (people) => `${people} personer`,
  hours: (hours, isOne, atLeast) =>
    `${atLeast ? 'minst ' : ''}${hours} ${isOne ? 'persontimme' : 'persontimmar'}`,
  noAgenda: 'Ingen agenda',
  incomplete: 'Ofullständig agenda',
  complete: 'Färdig',
  unreadable: 'Gick inte att läsa',
  couldNotBeRead: (meetings) =>
    meetings === 1 ? 'Ett möte gick inte att läsa.' : `${meetings} möten gick inte att läsa.`,
  missing: (answers) => `Saknas: ${answers.join(', ')}`,
  past: 'Ny sedan ditt förra besök',
  newMark: 'Ny',
  byProgram: 'Skapat av ett program eller en assistent',
  programMark: 'Av ett program',
  inWords: 'Agendan står i löpande text',
  wordsMark: 'I ord',
  setAsBlock: 'Gör till block',
  choose: (subject) => `Välj ${subject}`,
  write: 'Skriv agenda',
  change: 'Ändra agendan',
  opening: 'Öppnar mötet…',
  back: 'Tillbaka till mina möten',
  gone: 'Det mötet finns inte i din kalender längre.',
  notLoaded: 'Den här delen av sidan gick inte att hämta. Kontrollera uppkopplingen och försök igen.',

  several: 'Använd en mall på flera',
  chosen: (chosen) => (chosen === 1 ? '1 valt' : `${chosen} valda`),
  template: 'Mall',
  chooseTemplate: 'Välj en mall',
  useTemplate: 'Använd mallen',
  putsIn: (topics, hasPreparation) => {
    const parts = [
      topics === 1 ? '1 punkt' : topics > 1 ? `${topics} punkter` : '',
      hasPreparation ? 'förberedelser' : '',
    ];
    return `Lägger in ${parts.filter(Boolean).join(' och ')}. Det som redan står där blir kvar.`;
  },
  yoursToWrite:
    'En mall ger punkter och förberedelser. Syfte, skäl, slutmål och nästa steg skriver du själv, så de flesta agendor är ofullständiga efteråt.',
  step: (number, of, subject) => `${number} av ${of}: ${subject}`,
  forSeries: 'För hela serien.',
  stopHere: 'Avbryt resten',
  readingMeeting: 'Läser inbjudan…',
  results: 'Så här gick det',
  sentComplete: 'Skickat. Agendan är färdig.',
  sentIncomplete: (answers) => `Skickat. Ofullständig agenda, saknas fortfarande: ${answers.join(', ')}`,
  nothingToAdd: 'Inget skickat: det som mallen ger står redan där.',
  skipped: 'Överhoppat. Inget skickat.',
  notReached: 'Kom inte så långt. Inget skickat.',
  nothingSent: 'Inget skickades.',
  perhapsSent: 'Uppdateringen kan ha gått iväg ändå: titta i inbjudan innan du försöker igen.',
  notSeen: 'Microsoft 365 tog emot det, men inbjudan visar det inte. Titta i din kalender om en stund.',
  off: 'Din organisation har stängt av Mina möten.',
};

export function myMeetingsWords(language: Language): MyMeetingsWords {
  return { en, sv }[language];
}
