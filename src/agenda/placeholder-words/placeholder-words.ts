/**
 * What one language knows of answers that say nothing. The lists of English are read beside every other one, for people mix it in: what
 * is English already is not repeated. All in lower case; a "word" has neither punctuation nor digits, and an apostrophe joins ("dont").
 *
 * An answer is none when one language (with English) finds nothing said in it; so a list never harms another language, but for words of
 * two: what is empty here and a whole answer there stands in the `realWords` of that other language. test/fixtures/answers has the
 * answers that each list is judged by, with all languages known.
 */
export interface PlaceholderWords {
  /**
   * Words that say nothing by themselves, between blanks: an answer made of these alone is a placeholder, and one word beside them
   * makes it an answer ("Sync" is none, "Sync on the Nordic price list" is one). Words of one or two letters are known as empty, and
   * endings are cut off: "aktuell" stands for "aktuellt" too. Left out on purpose, because short real answers are made of them:
   * kickoff, workshop, new, customer, plan, budget.
   */
  readonly emptyWords: string;
  /** How words begin (`^`) or end (`$`) that say nothing, whatever the rest of them: discussed, diskussioner, weekdays. */
  readonly emptyStems: RegExp;
  /** Endings of one to eight letters that a word may have behind one of `emptyWords`, whole: `^(?:…)$`. No longer than what is left of the word. */
  readonly endings: RegExp;
  /**
   * Words in one piece that are a meeting or a text of some kind, with what stands before it as the first group ("veckomöte" → "vecko"):
   * empty when that is empty, too, or in one of `bareVerbs`, `generalities` and `handedOver`, with a letter that joins or without. null where the language writes such things apart.
   */
  readonly compounds: RegExp | null;
  /**
   * What people do in a meeting, whole words: a verb alone, without what it is about, answers only why somebody is there ("Decides").
   * Not here are verbs that say it all in one word: sign, vote, publish, hire.
   */
  readonly bareVerbs: RegExp;
  /** Forms of those that are something reached, where they come first: "Agreed prices". null where the forms do not tell. */
  readonly pastVerbs: RegExp | null;
  /** What every meeting has or wants, whole words, and no answer names it by that: "Make progress", "Share ideas". No reason: "Your ideas". */
  readonly generalities: RegExp;
  /** What a meeting hands over, whole words, and small words beside it: alone it says nothing ("The presentation"), with a verb it does ("Send the summary"). */
  readonly handedOver: RegExp;
  /** How an answer begins that points elsewhere or puts off ("see …", "as per …"). */
  readonly pointers: RegExp;
  /** What may stand in such an answer, beginnings of words. */
  readonly pointedTo: RegExp;
  /** Whole answers, in words between single blanks: a meeting named by who comes or by its place in a row ("Client meeting", "Kundmöte"). */
  readonly kindsOfMeeting: RegExp;
  /**
   * Nobody can say, or it shows itself ("Too early to say", "Det får visa sig"); what anybody says of any meeting ("Fix another date"); and
   * what a form says in its empty boxes ("Click here to edit").
   */
  readonly putOff: RegExp;
  /** "We": stands before a verb at the start ("We need to decide"). Alternatives without anchors. */
  readonly subjects: RegExp;
  /** What else may stand before the verb of an answer: "to", "let us", "have a". Alternatives without anchors. */
  readonly leads: RegExp;
  /** How words begin that name somebody: then a verb is not alone ("Inform staff"). */
  readonly someone: RegExp;
  /** The lead of a role without its end (src/text/…/roles.ts): "You decide on". The whole answer, flag `i`. */
  readonly dangling: RegExp;
  /** "Later": at the end of a reason it puts off. A whole word. */
  readonly later: RegExp;
  /** Whole words that tell why somebody is there, and not what a meeting is for: "fyi". */
  readonly onlyReasons: RegExp;
  /** Whole answers, letters only (no blanks inside of one), between blanks, that say nothing although one of their words could. */
  readonly emptyAnswers: string;
  /**
   * Words and whole answers, letters only, between blanks, that say something: as a whole answer whatever any list of any language makes of it, as a word of an answer
   * beside this language and English, and of two letters beside all of them: roles, departments and names
   * of two letters, where any other two letters are a word like "in".
   */
  readonly realWords: string;
  /** What an owner is called while nobody is one, letters only, between blanks: "nobody", "tbd". Names of two letters are names. */
  readonly emptyNames: string;
  /** Words for lengths of time behind a number, which say nothing ("30 minutes"). Alternatives without anchors. */
  readonly durations: RegExp;
  /**
   * Times of day and lengths of time in words, of which each word alone could say something: "half past two", "after lunch". As empty as in
   * figures, wherever they stand in an answer, in whatever language it is. Alternatives without anchors; a blank stands for a hyphen, too.
   */
  readonly timesInWords: RegExp;
  /** Where a figure is what is said: "by 2027", "Q2" as the language writes quarters. Anywhere in the answer. */
  readonly figures: RegExp;
  /** Short words that are written onto the next one with an apostrophe: French "l’", "d’", "qu’". Anywhere, flag `g`; null for none. */
  readonly elisions: RegExp | null;
}
