import type { Language } from './language';

/** A prepared reply to the organizer: paragraphs of plain text, in the words of who sends it. '\n' breaks a line. */
type Paragraphs = readonly string[];

/** The replies that the attendee pane prepares, and the buttons for them. An empty `subject`, `why` or `what` is left out. */
export interface ReplyWords {
  readonly notNeeded: string;
  readonly willNeed: string;
  readonly askWhy: string;
  readonly askAgenda: string;
  /** Under the buttons. */
  readonly hint: string;
  readonly failed: string;
  readonly notNeededReply: (subject: string, why: string) => Paragraphs;
  readonly willNeedReply: (subject: string, what: string) => Paragraphs;
  readonly askWhyReply: (subject: string) => Paragraphs;
  readonly askAgendaReply: (subject: string) => Paragraphs;
}

const quotedEn = (subject: string) => (subject ? `“${subject}”` : 'the meeting');
const quotedSv = (subject: string) => (subject ? `”${subject}”` : 'mötet');

const en: ReplyWords = {
  notNeeded: 'I am not needed',
  willNeed: 'Ask for what I need',
  askWhy: 'Ask why',
  askAgenda: 'Ask for an agenda',
  hint: 'Opens a reply to the organizer. You read it and send it.',
  failed: 'Outlook could not open a reply here. This is what you could write:',
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
};

const sv: ReplyWords = {
  notNeeded: 'Jag behövs inte',
  willNeed: 'Jag behöver …',
  askWhy: 'Fråga varför',
  askAgenda: 'Be om en agenda',
  hint: 'Öppnar ett svar till arrangören. Du läser det och skickar det.',
  failed: 'Outlook kunde inte öppna ett svar här. Så här kan du skriva:',
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
};

export function replyWords(language: Language): ReplyWords {
  return language === 'sv' ? sv : en;
}
