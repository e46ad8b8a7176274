import type { MyMeetingsWords } from '../my-meetings';
import { page } from './page';

export const myMeetings: MyMeetingsWords = {
  title: page.myMeetings,
  intro: 'Møter du arrangerer, og om alle kan lese hva de er til for.',
  signIn: 'Logg på',
  privacy: 'Syfte leser din egen kalender her i nettleseren og lagrer ikke et ord av den.',
  lookAhead: 'Se framover',
  weeks: (weeks) => (weeks === 1 ? '1 uke' : `${weeks} uker`),
  stop: 'Stopp',
  goOn: 'Fortsett',
  tryAgain: 'Prøv på nytt',
  readAgain: 'Les på nytt',
  loading: 'Et øyeblikk…',

  reading: 'Leser kalenderen din',
  events: (events) => (events === 1 ? '1 hendelse så langt' : `${events} hendelser så langt`),
  checked: (checked, of) => `${checked} av ${of} ${of === 1 ? 'invitasjon' : 'invitasjoner'} lest`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Stoppet før noen invitasjon ble lest. Fortsett når du vil.'
        : `Stoppet: ${checked} ${checked === 1 ? 'invitasjon' : 'invitasjoner'} lest så langt. Det som ble funnet, står nedenfor.`
      : `Stoppet: ${checked} av ${of} ${of === 1 ? 'invitasjon' : 'invitasjoner'} lest. Det som ble funnet, står nedenfor.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} uten agenda` : '',
      incomplete > 0 ? `${incomplete} med ufullstendig` : '',
      complete > 0 ? `${complete} ${complete === 1 ? 'ferdig' : 'ferdige'}` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. Til sammen: ${hours}.`;
  },
  allComplete: (meetings) =>
    meetings === 1
      ? 'Det ene møtet ditt har en ferdig agenda.'
      : `Alle de ${meetings} møtene har en ferdig agenda.`,
  nothing: 'Disse ukene arrangerer du ingen møter med andre som trenger en agenda.',
  showComplete: (complete) => (complete === 1 ? 'Vis det ferdige også' : `Vis de ${complete} ferdige også`),
  lacking: 'Mangler',
  lacks: {
    agenda: 'Hele agendaen',
    purpose: 'Formål',
    goal: 'Mål',
    reason: 'Begrunnelser',
    nextStep: 'Neste steg',
  },
  nothingLacks: 'Ingen møter mangler det lenger.',
  keys: 'I listen går j og k fra møte til møte, og Enter åpner.',
  groups: { 'this-week': 'Denne uken', 'next-week': 'Neste uke', later: 'Senere' },
  meetings: (meetings) => (meetings === 1 ? '1 møte' : `${meetings} møter`),

  list: 'Møter',
  noSubject: 'Uten emne',
  series: ({ when, times }) =>
    times === 1 ? `En serie, ett møte: ${when}` : `En serie, ${times} møter, det neste ${when}`,
  ofSeries: (when) => `${when}, ett av møtene i en serie`,
  seriesTimes: (times) => (times === 1 ? 'Serie, én gang' : `Serie, ${times} ganger`),
  seriesDates: (dates) => `Disse ukene: ${dates.join(' · ')}`,
  stillNeeded: 'Trengs den ennå?',
  ownRow: (dates) => `Med sin egen rad: ${dates.join(' · ')}`,
  people: (people) => `${people} personer`,
  hours: (hours, isOne, atLeast) =>
    `${atLeast ? 'minst ' : ''}${hours} ${isOne ? 'persontime' : 'persontimer'}`,
  noAgenda: 'Ingen agenda',
  incomplete: 'Ufullstendig agenda',
  complete: 'Ferdig',
  unreadable: 'Kunne ikke leses',
  couldNotBeRead: (meetings) =>
    meetings === 1 ? 'Ett møte kunne ikke leses.' : `${meetings} møter kunne ikke leses.`,
  missing: (answers) => `Mangler: ${answers.join(', ')}`,
  past: 'Ny siden forrige besøk',
  newMark: 'Ny',
  byProgram: 'Laget av et program eller en assistent',
  programMark: 'Av et program',
  inWords: 'Agendaen står som vanlig tekst',
  wordsMark: 'I ord',
  setAsBlock: 'Gjør til blokk',
  asBlock: 'Agendaen i ord blir en blokk',
  asBlockNote:
    'Ordene blir stående i den formen alle kjenner fra andre invitasjoner. En oppdatering sendes, så det kan ikke angres.',
  setsBlock: 'Gjør det som står i ord, til blokken. Resten av invitasjonen blir stående.',
  moreInWords: (others) =>
    others === 1
      ? 'Det står én agenda til i ord på listen.'
      : `Det står ${others} agendaer til i ord på listen. Hver går til dem som er invitert til det møtet.`,
  sendAll: (meetings) => `Send alle ${meetings} oppdateringer`,
  choose: (subject) => `Velg ${subject}`,
  write: 'Skriv agenda',
  change: 'Endre agendaen',
  opening: 'Åpner møtet…',
  back: 'Tilbake til mine møter',
  gone: 'Det møtet er ikke i kalenderen din lenger.',
  notLoaded: 'Denne delen av siden kunne ikke lastes. Sjekk tilkoblingen og prøv på nytt.',

  several: 'Bruk en mal på flere',
  chosen: (chosen) => `${chosen} valgt`,
  template: 'Mal',
  chooseTemplate: 'Velg en mal',
  useTemplate: 'Bruk malen',
  putsIn: (topics, hasPreparation) => {
    const parts = [
      topics === 1 ? '1 punkt' : topics > 1 ? `${topics} punkter` : '',
      hasPreparation ? 'forberedelser' : '',
    ];
    return `Legger inn ${parts.filter(Boolean).join(' og ')}. Det som allerede står der, blir stående.`;
  },
  yoursToWrite:
    'En mal gir punkter og forberedelser. Formål, begrunnelser, mål og neste steg skriver du selv, så de fleste agendaer er ufullstendige etterpå.',
  step: (number, of, subject) => `${number} av ${of}: ${subject}`,
  forSeries: 'For hele serien.',
  stopHere: 'Stopp her',
  readingMeeting: 'Leser invitasjonen…',
  results: 'Slik gikk det',
  sentComplete: 'Sendt. Agendaen er ferdig.',
  sentIncomplete: (answers) => `Sendt. Ufullstendig agenda, mangler fortsatt: ${answers.join(', ')}`,
  nothingToAdd: 'Ingenting sendt: det står der allerede.',
  skipped: 'Hoppet over. Ingenting sendt.',
  notReached: 'Kom ikke så langt. Ingenting sendt.',
  nothingSent: 'Ingenting ble sendt.',
  perhapsSent: 'Oppdateringen kan være sendt likevel: se i invitasjonen før du prøver på nytt.',
  notSeen: 'Microsoft 365 tok imot det, men invitasjonen viser det ikke. Se i kalenderen om litt.',
  off: 'Organisasjonen din har slått av Mine møter.',
  errors: {
    forbidden: 'Microsoft 365 lar ikke Syfte lese kalenderen din. Administratoren din kan se hvorfor.',
  },
};
