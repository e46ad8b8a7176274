import type { MyMeetingsWords } from '../my-meetings';
import { page } from './page';

export const myMeetings: MyMeetingsWords = {
  title: page.myMeetings,
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
  checked: (checked, of) => `${checked} av ${of} ${of === 1 ? 'inbjudan läst' : 'inbjudningar lästa'}`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Stoppat innan någon inbjudan hann läsas. Fortsätt när du vill.'
        : `Stoppat: ${checked} ${checked === 1 ? 'inbjudan läst' : 'inbjudningar lästa'} hittills. Det som hittades står kvar nedanför.`
      : `Stoppat: ${checked} av ${of} ${of === 1 ? 'inbjudan läst' : 'inbjudningar lästa'}. Det som hittades står kvar nedanför.`,
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
  asBlock: 'Agendan i ord blir ett block',
  asBlockNote:
    'Orden står kvar, i den form som alla känner igen från andra inbjudningar. En uppdatering skickas, så det går inte att ångra.',
  setsBlock: 'Gör det som står i ord till blocket. Resten av inbjudan står kvar.',
  moreInWords: (others) =>
    others === 1
      ? 'En agenda till i ord står i listan.'
      : `${others} agendor till i ord står i listan. Var och en går till dem som är bjudna till det mötet.`,
  sendAll: (meetings) => `Skicka alla ${meetings} uppdateringar`,
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
  nothingToAdd: 'Inget skickat: det står redan där.',
  skipped: 'Överhoppat. Inget skickat.',
  notReached: 'Kom inte så långt. Inget skickat.',
  nothingSent: 'Inget skickades.',
  perhapsSent: 'Uppdateringen kan ha gått iväg ändå: titta i inbjudan innan du försöker igen.',
  notSeen: 'Microsoft 365 tog emot det, men inbjudan visar det inte. Titta i din kalender om en stund.',
  off: 'Din organisation har stängt av Mina möten.',
  errors: { forbidden: 'Microsoft 365 låter inte Syfte läsa din kalender. Din administratör kan se varför.' },
};
