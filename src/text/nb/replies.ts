import type { ReplyWords } from '../replies';

export const replies: ReplyWords = {
  notNeeded: 'Jeg trengs ikke',
  willNeed: 'Be om det jeg trenger',
  askWhy: 'Spør hvorfor',
  askAgenda: 'Be om en agenda',
  askToCome: 'Spør om jeg skal komme',
  suggestTopic: 'Foreslå et punkt',
  proposeStep: 'Foreslå et neste steg',
  hint: 'Åpner et svar til arrangøren. Du leser det og sender det.',
  failed: 'Outlook kunne ikke åpne et svar her. Slik kan du skrive:',
  copy: 'Kopier',
  copied: 'Kopiert.',
  copyRefused: 'Syfte har ikke tilgang til utklippstavlen her. Merk teksten, og kopier den.',
  topicRow: {
    title: 'Punkt',
    minutes: 'Minutter',
    why: 'Hvorfor det hører til her',
    open: 'Åpne svaret',
    noTitle: 'Skriv hva punktet er.',
    noMinutes: 'Minutter er et tall fra 1 til 600, eller ingenting.',
  },
  stepRow: {
    what: 'Dette gjør jeg',
    due: 'Senest',
    open: 'Åpne svaret',
    noWhat: 'Skriv hva du skal gjøre.',
  },
  notNeededReply: (subject, why) => [
    'Hei',
    why
      ? `Takk for invitasjonen til ${quoted(subject)}. Du inviterte meg fordi: «${why}»`
      : `Takk for invitasjonen til ${quoted(subject)}.`,
    'Jeg tror ikke dere trenger meg til det. Kan jeg stå over og lese referatet etterpå?',
    'Ser du det annerledes, er det bare å si fra, så kommer jeg.',
  ],
  willNeedReply: (subject, what) => [
    'Hei',
    `Til ${quoted(subject)} ber du meg forberede: «${what}»`,
    'For å gjøre det trenger jeg:\n– ',
  ],
  askWhyReply: (subject) => [
    'Hei',
    `Hva vil du at jeg skal bidra med i ${quoted(subject)}? Invitasjonen sier ikke hvorfor jeg er invitert, og jeg vil gjerne komme forberedt.`,
  ],
  askAgendaReply: (subject) => [
    'Hei',
    `Kan du legge til en agenda for ${quoted(subject)}? Det ville hjelpe meg å vite:`,
    '– hva møtet er til for\n– hvorfor jeg er invitert\n– hvilket mål det er et steg mot\n– hva jeg skal forberede\n– hva neste steg er, og hvem som tar det',
    'Da kan jeg komme forberedt.',
  ],
  askToComeReply: (subject, isForwarded) => [
    'Hei',
    isForwarded
      ? `Jeg fikk invitasjonen til ${quoted(subject)} av noen andre og er ikke selv invitert. Skal jeg komme?`
      : `Skal jeg komme til ${quoted(subject)}, eller klarer dere dere uten meg?`,
    'Si i så fall hva du vil at jeg skal bidra med, så kommer jeg forberedt. Ellers holder det med referatet etterpå.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    'Hei',
    `Jeg foreslår et punkt til ${quoted(subject)}:`,
    `– ${topic}`,
    ...(why ? [`Det hører til der fordi: ${why}`] : []),
    'Passer det ikke denne gangen, si gjerne hvor jeg ellers kan ta det opp.',
  ],
  proposeStepReply: (subject, step) => [
    'Hei',
    `Etter ${quoted(subject)} tar jeg dette neste steget:`,
    `– ${step}`,
    'Si fra hvis du ser det annerledes. Ellers setter jeg i gang.',
  ],
};

function quoted(subject: string): string {
  return subject ? `«${subject}»` : 'møtet';
}
