import type { MyMeetingsWords } from '../my-meetings';
import { page } from './page';

export const myMeetings: MyMeetingsWords = {
  title: page.myMeetings,
  intro: 'Møder, du arrangerer, og om alle kan læse, hvad de skal bruges til.',
  signIn: 'Log på',
  privacy: 'Syfte læser din egen kalender her i browseren og gemmer ikke et ord af den.',
  lookAhead: 'Se frem',
  weeks: (weeks) => (weeks === 1 ? '1 uge' : `${weeks} uger`),
  stop: 'Stop',
  goOn: 'Fortsæt',
  tryAgain: 'Prøv igen',
  readAgain: 'Læs igen',
  loading: 'Et øjeblik…',

  reading: 'Læser din kalender',
  events: (events) => (events === 1 ? '1 begivenhed indtil videre' : `${events} begivenheder indtil videre`),
  checked: (checked, of) => `${checked} af ${of} ${of === 1 ? 'invitation' : 'invitationer'} læst`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Stoppet, før nogen invitation blev læst. Fortsæt, når du vil.'
        : `Stoppet: ${checked} ${checked === 1 ? 'invitation' : 'invitationer'} læst indtil videre. Det, der blev fundet, står nedenfor.`
      : `Stoppet: ${checked} af ${of} ${of === 1 ? 'invitation' : 'invitationer'} læst. Det, der blev fundet, står nedenfor.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} uden agenda` : '',
      incomplete > 0 ? `${incomplete} med ufuldstændig` : '',
      complete > 0 ? `${complete} ${complete === 1 ? 'færdig' : 'færdige'}` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. I alt: ${hours}.`;
  },
  allComplete: (meetings) =>
    meetings === 1 ? 'Dit eneste møde har en færdig agenda.' : `Alle ${meetings} møder har en færdig agenda.`,
  nothing: 'I disse uger arrangerer du ingen møder med andre, der behøver en agenda.',
  showComplete: (complete) => (complete === 1 ? 'Vis også det færdige' : `Vis også de ${complete} færdige`),
  lacking: 'Mangler',
  lacks: {
    agenda: 'Hele agendaen',
    purpose: 'Formål',
    goal: 'Mål',
    reason: 'Begrundelser',
    nextStep: 'Næste skridt',
  },
  nothingLacks: 'Intet møde mangler det længere.',
  keys: 'I listen går j og k fra møde til møde, og Enter åbner.',
  groups: { 'this-week': 'Denne uge', 'next-week': 'Næste uge', later: 'Senere' },
  meetings: (meetings) => (meetings === 1 ? '1 møde' : `${meetings} møder`),

  list: 'Møder',
  noSubject: 'Intet emne',
  series: ({ when, times }) =>
    times === 1 ? `En serie, ét møde: ${when}` : `En serie, ${times} møder, det næste ${when}`,
  ofSeries: (when) => `${when}, et af møderne i en serie`,
  seriesTimes: (times) => (times === 1 ? 'Serie, én gang' : `Serie, ${times} gange`),
  seriesDates: (dates) => `I disse uger: ${dates.join(' · ')}`,
  stillNeeded: 'Stadig nødvendig?',
  ownRow: (dates) => `Med sin egen række: ${dates.join(' · ')}`,
  people: (people) => `${people} personer`,
  hours: (hours, isOne, atLeast) =>
    `${atLeast ? 'mindst ' : ''}${hours} ${isOne ? 'persontime' : 'persontimer'}`,
  noAgenda: 'Ingen agenda',
  incomplete: 'Ufuldstændig agenda',
  complete: 'Færdig',
  unreadable: 'Kunne ikke læses',
  couldNotBeRead: (meetings) =>
    meetings === 1 ? 'Ét møde kunne ikke læses.' : `${meetings} møder kunne ikke læses.`,
  missing: (answers) => `Mangler: ${answers.join(', ')}`,
  past: 'Ny siden dit sidste besøg',
  newMark: 'Ny',
  byProgram: 'Oprettet af et program eller en assistent',
  programMark: 'Af et program',
  inWords: 'Agendaen står som almindelig tekst',
  wordsMark: 'I ord',
  setAsBlock: 'Gør til blok',
  asBlock: 'Agendaen i ord bliver en blok',
  asBlockNote:
    'Ordene bliver stående i den form, som alle kender fra andre invitationer. Der sendes en opdatering, så det kan ikke fortrydes.',
  setsBlock: 'Gør det, der står i ord, til blokken. Resten af invitationen bliver stående.',
  moreInWords: (others) =>
    others === 1
      ? 'Der er én agenda mere i ord på listen.'
      : `Der er ${others} agendaer mere i ord på listen. Hver går til deltagerne i sit eget møde.`,
  sendAll: (meetings) => `Send alle ${meetings} opdateringer`,
  choose: (subject) => `Vælg ${subject}`,
  write: 'Skriv agenda',
  change: 'Ret agendaen',
  opening: 'Åbner mødet…',
  back: 'Tilbage til mine møder',
  gone: 'Det møde er ikke længere i din kalender.',
  notLoaded: 'Denne del af siden kunne ikke hentes. Tjek forbindelsen, og prøv igen.',

  several: 'Brug en skabelon på flere',
  chosen: (chosen) => `${chosen} valgt`,
  template: 'Skabelon',
  chooseTemplate: 'Vælg en skabelon',
  useTemplate: 'Brug skabelon',
  putsIn: (topics, hasPreparation) => {
    const parts = [
      topics === 1 ? '1 punkt' : topics > 1 ? `${topics} punkter` : '',
      hasPreparation ? 'forberedelse' : '',
    ];
    return `Indsætter ${parts.filter(Boolean).join(' og ')}. Det, der allerede står der, bliver stående.`;
  },
  yoursToWrite:
    'En skabelon giver punkter og forberedelse. Formål, begrundelser, mål og næste skridt skriver du selv, så de fleste agendaer er ufuldstændige bagefter.',
  step: (number, of, subject) => `${number} af ${of}: ${subject}`,
  forSeries: 'For hele serien.',
  stopHere: 'Stop her',
  readingMeeting: 'Læser invitationen…',
  results: 'Sådan gik det',
  sentComplete: 'Sendt. Agendaen er færdig.',
  sentIncomplete: (answers) => `Sendt. Ufuldstændig agenda, mangler stadig: ${answers.join(', ')}`,
  nothingToAdd: 'Intet sendt: det står der allerede.',
  skipped: 'Sprunget over. Intet sendt.',
  notReached: 'Nåede ikke så langt. Intet sendt.',
  nothingSent: 'Der blev ikke sendt noget.',
  perhapsSent: 'Opdateringen kan være sendt alligevel: se i invitationen, før du prøver igen.',
  notSeen: 'Microsoft 365 tog imod det, men invitationen viser det ikke. Se i din kalender om lidt.',
  off: 'Din organisation har slået Mine møder fra.',
  errors: {
    forbidden: 'Microsoft 365 lader ikke Syfte læse din kalender. Din administrator kan se hvorfor.',
  },
};
