import type { ReplyWords } from '../replies';

const quoted = (subject: string) => (subject ? `”${subject}”` : 'mötet');

export const replies: ReplyWords = {
  notNeeded: 'Jag behövs inte',
  willNeed: 'Jag behöver …',
  askWhy: 'Fråga varför',
  askAgenda: 'Be om en agenda',
  askToCome: 'Fråga om jag ska komma',
  suggestTopic: 'Föreslå en punkt',
  proposeStep: 'Föreslå ett nästa steg',
  hint: 'Öppnar ett svar till arrangören. Du läser det och skickar det.',
  failed: 'Outlook kunde inte öppna ett svar här. Så här kan du skriva:',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  copyRefused: 'Syfte kommer inte åt urklipp här. Markera texten och kopiera den.',
  topicRow: {
    title: 'Punkt',
    minutes: 'Minuter',
    why: 'Varför den hör hit',
    open: 'Öppna svaret',
    noTitle: 'Skriv vad punkten är.',
    noMinutes: 'Minuter är ett tal från 1 till 600, eller inget alls.',
  },
  stepRow: {
    what: 'Det här gör jag',
    due: 'Senast',
    open: 'Öppna svaret',
    noWhat: 'Skriv vad du ska göra.',
  },
  notNeededReply: (subject, why) => [
    'Hej!',
    why
      ? `Tack för inbjudan till ${quoted(subject)}. Skälet du ger är: ”${why}”`
      : `Tack för inbjudan till ${quoted(subject)}.`,
    'Jag tror inte att jag behövs för det. Kan jag stå över och läsa anteckningarna efteråt?',
    'Ser du det annorlunda är det bara att säga till, så kommer jag.',
  ],
  willNeedReply: (subject, what) => [
    'Hej!',
    `Till ${quoted(subject)} vill du att jag förbereder: ”${what}”`,
    'För det behöver jag:\n– ',
  ],
  askWhyReply: (subject) => [
    'Hej!',
    `Vad vill du att jag bidrar med på ${quoted(subject)}? I inbjudan står inte varför jag är inbjuden, och jag vill gärna komma förberedd.`,
  ],
  askAgendaReply: (subject) => [
    'Hej!',
    `Kan du lägga till en agenda för ${quoted(subject)}? Det skulle hjälpa mig att veta:`,
    '– vad mötet är till för\n– varför jag är inbjuden\n– vad det är ett steg mot\n– vad jag ska förbereda\n– vad nästa steg är, och vem som tar det',
    'Då kan jag komma förberedd.',
  ],
  askToComeReply: (subject, isForwarded) => [
    'Hej!',
    isForwarded
      ? `Jag fick inbjudan till ${quoted(subject)} av någon annan och är inte själv inbjuden. Ska jag komma?`
      : `Ska jag komma till ${quoted(subject)}, eller klarar ni er utan mig?`,
    'Säg i så fall vad du vill att jag bidrar med, så kommer jag förberedd. Annars räcker anteckningarna efteråt.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    'Hej!',
    `Jag föreslår en punkt till ${quoted(subject)}:`,
    `– ${topic}`,
    ...(why ? [`Den hör hit därför att: ${why}`] : []),
    'Passar den inte den här gången får du gärna säga var jag ska ta upp den i stället.',
  ],
  proposeStepReply: (subject, step) => [
    'Hej!',
    `Efter ${quoted(subject)} tar jag det här nästa steget:`,
    `– ${step}`,
    'Säg till om du ser det annorlunda. Annars sätter jag i gång.',
  ],
};
