import type { ReplyWords } from '../replies';

export const replies: ReplyWords = {
  notNeeded: 'I behøver mig ikke',
  willNeed: 'Bed om det, jeg skal bruge',
  askWhy: 'Spørg hvorfor',
  askAgenda: 'Bed om en agenda',
  askToCome: 'Spørg, om jeg skal komme',
  suggestTopic: 'Foreslå et punkt',
  proposeStep: 'Foreslå et næste skridt',
  hint: 'Åbner et svar til arrangøren. Du læser det og sender det.',
  failed: 'Outlook kunne ikke åbne et svar her. Sådan kan du skrive:',
  copy: 'Kopiér',
  copied: 'Kopieret.',
  copyRefused: 'Syfte har ikke adgang til udklipsholderen her. Markér teksten, og kopiér den.',
  topicRow: {
    title: 'Punkt',
    minutes: 'Minutter',
    why: 'Hvorfor det hører til her',
    open: 'Åbn svar',
    noTitle: 'Skriv, hvad punktet er.',
    noMinutes: 'Minutter er et tal fra 1 til 600, eller slet ikke noget.',
  },
  stepRow: {
    what: 'Det her gør jeg',
    due: 'Senest',
    open: 'Åbn svar',
    noWhat: 'Skriv, hvad du vil gøre.',
  },
  notNeededReply: (subject, why) => [
    'Hej',
    why
      ? `Tak for invitationen til ${quoted(subject)}. Du inviterede mig, fordi: ”${why}”`
      : `Tak for invitationen til ${quoted(subject)}.`,
    'Jeg tror ikke, I behøver mig til det. Må jeg springe over og læse referatet bagefter?',
    'Ser du anderledes på det, så sig til, så kommer jeg.',
  ],
  willNeedReply: (subject, what) => [
    'Hej',
    `Til ${quoted(subject)} beder du mig forberede: ”${what}”`,
    'Til det skal jeg bruge:\n– ',
  ],
  askWhyReply: (subject) => [
    'Hej',
    `Hvad vil du gerne have, at jeg bidrager med til ${quoted(subject)}? Invitationen siger ikke, hvorfor jeg er inviteret, og jeg vil gerne komme forberedt.`,
  ],
  askAgendaReply: (subject) => [
    'Hej',
    `Vil du tilføje en agenda til ${quoted(subject)}? Det ville hjælpe mig at vide:`,
    '– hvad mødet skal bruges til\n– hvorfor jeg er inviteret\n– hvilket mål det er et skridt mod\n– hvad jeg skal forberede\n– hvad næste skridt er, og hvem der tager det',
    'Så kan jeg komme forberedt.',
  ],
  askToComeReply: (subject, isForwarded) => [
    'Hej',
    isForwarded
      ? `Jeg fik invitationen til ${quoted(subject)} af en anden og er ikke selv inviteret. Skal jeg komme?`
      : `Skal jeg komme til ${quoted(subject)}, eller klarer I jer uden mig?`,
    'Hvis jeg skal, så skriv, hvad du gerne vil have, at jeg bidrager med, så kommer jeg forberedt. Ellers er referatet bagefter nok.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    'Hej',
    `Jeg foreslår et punkt til ${quoted(subject)}:`,
    `– ${topic}`,
    ...(why ? [`Det hører til der, fordi: ${why}`] : []),
    'Passer det ikke denne gang, så sig gerne, hvor jeg ellers kan tage det op.',
  ],
  proposeStepReply: (subject, step) => [
    'Hej',
    `Efter ${quoted(subject)} tager jeg dette næste skridt:`,
    `– ${step}`,
    'Sig til, hvis du ser anderledes på det. Ellers går jeg i gang.',
  ],
};

function quoted(subject: string): string {
  return subject ? `”${subject}”` : 'mødet';
}
