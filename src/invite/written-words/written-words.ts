import type { WrittenAnswer } from '../offer';

/**
 * What people write by hand around a meeting in one language: in the text of an invite, in its subject, and in a mail that becomes one. Each field is
 * alternatives of a pattern without anchors, "hi|good (?:morning|day)", compared without case and read as whole words; '' where a language has none.
 * Whatever the screen speaks, all languages are read (`all-languages.ts`): a word goes in only where it means the same to everybody, or nothing, elsewhere.
 */
export interface WrittenWords {
  /** How a letter begins: "hi", "dear". The name and a comma may follow. At the start of a line. */
  readonly greetings: string;
  /** Kindness between the greeting and the matter: "hope you are well", "thanks for". At the start of a sentence. */
  readonly pleasantries: string;
  /** How a letter ends: "kind regards", "sent from my". At the start of a line; nothing below is read. */
  readonly farewells: string;
  /** How the way into an online meeting begins: "join the", "meeting id". At the start of a line; nothing below is read. */
  readonly waysIn: string;
  /** What ends a list of topics beside a farewell: "welcome". At the start of a line. */
  readonly welcomes: string;
  /** What a gateway puts above a mail from outside: "caution". At the start of a line, perhaps behind "[". */
  readonly banners: string;
  /** What a lawyer puts below a mail: "confidential". Anywhere in a line, parts of words; nothing below is read. */
  readonly disclaimers: string;
  /** What is written with a full stop that ends no sentence: "e.g", "no". Without the last full stop. */
  readonly abbreviations: string;
  /** Fields that somebody copied with their colon: "subject", "from". At the start of a line. */
  readonly fields: string;
  /** How a sentence begins that speaks to the reader and not of the meeting: "if you", "could you". At the start of a sentence. */
  readonly toReader: string;
  /** What surrounds a meeting and is not what it is for: "please confirm", "parking", "rescheduled". Anywhere in a sentence. */
  readonly asides: string;
  /** Who wants something: "i", "we", "who". '' where the verb says it. */
  readonly wishers: string;
  /** That they want it: "need", "would like", "must". At the start of a sentence, or behind a wisher with at most one word between. */
  readonly wishes: string;
  /** Whole turns that tell an intent wherever they stand: "let’s", "time to", "min about", "in order to"; wish and wisher in another order ("müssen wir"). */
  readonly intents: string;
  /** What stands before a verb when it tells an intent: "to", "will". Anywhere. */
  readonly beforeVerbs: string;
  /** What people do in a meeting, in the form that stands behind `beforeVerbs`: "decide", "choose". */
  readonly verbs: string;
  /** How a question begins that a meeting answers: "how", "which", "should". At the start of a sentence; beginnings of words. */
  readonly questionWords: string;
  /** Who has to answer such a question: "we". Whole words anywhere in it. */
  readonly we: string;
  /** What only asks for the meeting at the start of a subject: "need to", "meeting to", "can we". Without it stands what it is for. */
  readonly requests: string;
  /** What stands before an answer, beside the labels of the block: "aim of the meeting". Before a colon or a dash, or alone on a line. */
  readonly labels: Readonly<Record<WrittenAnswer, string>>;
  /** What may stand between a label and an answer that is a sentence: "is to". */
  readonly isTo: string;
}
