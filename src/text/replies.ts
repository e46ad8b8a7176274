import type { Language } from './language';

/** A prepared reply to the organizer: paragraphs of plain text, in the words of who sends it. '\n' breaks a line. */
type Paragraphs = readonly string[];

/** The replies that the attendee pane prepares, and the buttons for them. An empty `subject`, `why` or `what` is left out. */
export interface ReplyWords {
  readonly notNeeded: string;
  readonly willNeed: string;
  readonly askWhy: string;
  readonly askAgenda: string;
  readonly askToCome: string;
  readonly suggestTopic: string;
  readonly proposeStep: string;
  /** Under the buttons. */
  readonly hint: string;
  /** Above the text of a reply that Outlook did not open. */
  readonly failed: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly topicRow: {
    readonly title: string;
    readonly minutes: string;
    readonly why: string;
    readonly open: string;
    readonly noTitle: string;
    readonly noMinutes: string;
  };
  readonly stepRow: {
    readonly what: string;
    readonly due: string;
    readonly open: string;
    readonly noWhat: string;
  };
  readonly notNeededReply: (subject: string, why: string) => Paragraphs;
  readonly willNeedReply: (subject: string, what: string) => Paragraphs;
  readonly askWhyReply: (subject: string) => Paragraphs;
  readonly askAgendaReply: (subject: string) => Paragraphs;
  readonly askToComeReply: (subject: string, isForwarded: boolean) => Paragraphs;
  /** `topic` on one line of its own, as it may be pasted into an agenda. */
  readonly suggestTopicReply: (subject: string, topic: string, why: string) => Paragraphs;
  /** `step` on one line of its own: what, who, by when. */
  readonly proposeStepReply: (subject: string, step: string) => Paragraphs;
}

const quotedEn = (subject: string) => (subject ? `“${subject}”` : 'the meeting');
const quotedSv = (subject: string) => (subject ? `”${subject}”` : 'mötet');

const en: ReplyWords = {
  notNeeded: 'I am not needed',
  willNeed: 'Ask for what I need',
  askWhy: 'Ask why',
  askAgenda: 'Ask for an agenda',
  askToCome: 'Ask if I should come',
  suggestTopic: 'Suggest a topic',
  proposeStep: 'Propose a next step',
  hint: 'Opens a reply to the organizer. You read it and send it.',
  failed: 'Outlook could not open a reply here. This is what you could write:',
  copy: 'Copy',
  copied: 'Copied.',
  copyRefused: 'The clipboard is closed to Syfte here. Mark the text and copy it.',
  topicRow: {
    title: 'Topic',
    minutes: 'Minutes',
    why: 'Why it belongs here',
    open: 'Open reply',
    noTitle: 'Say what the topic is.',
    noMinutes: 'Minutes are a number from 1 to 600, or left out.',
  },
  stepRow: {
    what: 'What I will do',
    due: 'By when',
    open: 'Open reply',
    noWhat: 'Say what you will do.',
  },
  notNeededReply: (subject, why) => [
    'Hi,',
    why
      ? `Thank you for inviting me to ${quotedEn(subject)}. You invited me because: “${why}”`
      : `Thank you for inviting me to ${quotedEn(subject)}.`,
    'I do not think you need me for that. May I skip it, and read the notes afterwards?',
    'If you see it differently, tell me and I will come.',
  ],
  willNeedReply: (subject, what) => [
    'Hi,',
    `For ${quotedEn(subject)} you ask me to prepare: “${what}”`,
    'To do that, I will need:\n– ',
  ],
  askWhyReply: (subject) => [
    'Hi,',
    `What would you like from me in ${quotedEn(subject)}? The invite does not say why I am invited, and I would like to come prepared.`,
  ],
  askAgendaReply: (subject) => [
    'Hi,',
    `Could you add an agenda to ${quotedEn(subject)}? It would help me to know:`,
    '– what the meeting is for\n– why I am invited\n– what it is a step towards\n– what to prepare\n– what happens next, and who does it',
    'Then I can come prepared.',
  ],
  askToComeReply: (subject, isForwarded) => [
    'Hi,',
    isForwarded
      ? `I got the invite to ${quotedEn(subject)} from somebody else and am not among the invited. Should I come?`
      : `Should I come to ${quotedEn(subject)}, or do you manage without me?`,
    'If I should, tell me what you would like from me, and I will come prepared. If not, the notes afterwards are enough.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    'Hi,',
    `I suggest a topic for ${quotedEn(subject)}:`,
    `– ${topic}`,
    ...(why ? [`It belongs there because: ${why}`] : []),
    'If it does not fit this time, tell me where else to take it.',
  ],
  proposeStepReply: (subject, step) => [
    'Hi,',
    `From ${quotedEn(subject)} I take this next step:`,
    `– ${step}`,
    'Tell me if you see it differently. Otherwise I go ahead.',
  ],
};

const sv: ReplyWords = {
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
      ? `Tack för inbjudan till ${quotedSv(subject)}. Skälet du ger är: ”${why}”`
      : `Tack för inbjudan till ${quotedSv(subject)}.`,
    'Jag tror inte att jag behövs för det. Kan jag stå över och läsa anteckningarna efteråt?',
    'Ser du det annorlunda är det bara att säga till, så kommer jag.',
  ],
  willNeedReply: (subject, what) => [
    'Hej!',
    `Till ${quotedSv(subject)} vill du att jag förbereder: ”${what}”`,
    'För det behöver jag:\n– ',
  ],
  askWhyReply: (subject) => [
    'Hej!',
    `Vad vill du att jag bidrar med på ${quotedSv(subject)}? I inbjudan står inte varför jag är inbjuden, och jag vill gärna komma förberedd.`,
  ],
  askAgendaReply: (subject) => [
    'Hej!',
    `Kan du lägga till en agenda för ${quotedSv(subject)}? Det skulle hjälpa mig att veta:`,
    '– vad mötet är till för\n– varför jag är inbjuden\n– vad det är ett steg mot\n– vad jag ska förbereda\n– vad nästa steg är, och vem som tar det',
    'Då kan jag komma förberedd.',
  ],
  askToComeReply: (subject, isForwarded) => [
    'Hej!',
    isForwarded
      ? `Jag fick inbjudan till ${quotedSv(subject)} av någon annan och är inte själv inbjuden. Ska jag komma?`
      : `Ska jag komma till ${quotedSv(subject)}, eller klarar ni er utan mig?`,
    'Säg i så fall vad du vill att jag bidrar med, så kommer jag förberedd. Annars räcker anteckningarna efteråt.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    'Hej!',
    `Jag föreslår en punkt till ${quotedSv(subject)}:`,
    `– ${topic}`,
    ...(why ? [`Den hör hit därför att: ${why}`] : []),
    'Passar den inte den här gången får du gärna säga var jag ska ta upp den i stället.',
  ],
  proposeStepReply: (subject, step) => [
    'Hej!',
    `Efter ${quotedSv(subject)} tar jag det här nästa steget:`,
    `– ${step}`,
    'Säg till om du ser det annorlunda. Annars sätter jag i gång.',
  ],
};

export function replyWords(language: Language): ReplyWords {
  return language === 'sv' ? sv : en;
}
