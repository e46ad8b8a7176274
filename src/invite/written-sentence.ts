import { isPlaceholder } from '../agenda/placeholder';
import { withoutReplyPrefixes } from '../agenda/reply-prefixes';
import type { OwnLine } from './own-lines';
import { hasBullet, topicLine } from './topic-line';
import { either, inAnyLanguage, writtenWords } from './written-words/all-languages';

// A purpose is one sentence; a longer one is a text about the matter.
const longestSentence = 160;
const fewestWords = 3;
// What a meeting is for stands at the top; further down it is background.
const mostSentences = 8;

const whole = (words: string) => `(?<!\\p{L})${words}(?!\\p{L})`;
/** A greeting with a sentence behind it on the same line: "Hi Bo, need 10 min about the price". */
const greetingBefore = new RegExp(
  `^¡?${inAnyLanguage('greetings')}(?!\\p{L})[^,!.:–—]{0,40}[,!.:–—]+\\s*(?=\\S)`,
  'iu',
);
// From here on it is the end of a letter, or the way into an online meeting.
const farewell = new RegExp(`^${inAnyLanguage('farewells', 'waysIn')}(?=$|[\\s,.:!/-])`, 'iu');
// What surrounds a meeting and is not what it is for; a colon at the end, an address or a telephone number say so in every language.
const aside = new RegExp(
  `^${inAnyLanguage('toReader')}(?!\\p{L})|^${inAnyLanguage('fields')}\\s*:|:$|https?:|www\\.|\\S@\\S|\\+?\\d[\\d ()/-]{6,}|` +
    whole(inAnyLanguage('pleasantries', 'asides')),
  'iu',
);
/** Below these stands nobody's wish but a lawyer's, or a name and what belongs to it. */
const disclaimer = new RegExp(inAnyLanguage('disclaimers'), 'iu');
const signature = /^[/–—-]{1,2} ?\p{Lu}\p{L}+|^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
/** What somebody writes who says what they want of a meeting: a wish, what we are going to do, or a question that we answer; each in its language. */
const intents = Object.values(writtenWords).map((words) => {
  const { wishers, wishes, intents: turns, beforeVerbs, verbs, questionWords, we } = words;
  const wish = `(?:${either([wishers])} (?:\\p{L}+ )?${either([wishes])}|${either([turns])}|${either([beforeVerbs])} ${either([verbs])})`;
  return new RegExp(
    `^${either([wishes])}(?!\\p{L})|${whole(wish)}|^${either([questionWords])}.*${whole(either([we]))}.*\\?$`,
    'iu',
  );
});
const tellsIntent = (sentence: string) => intents.some((intent) => intent.test(sentence));
const requests = Object.values(writtenWords).map(
  (words) => new RegExp(`^${either([words.requests])}(?:\\s+|(?<=['’]))`, 'iu'),
);
// The full stop behind a day ("3. Mai") ends no sentence.
const betweenSentences = /(?<=[.!?])(?<!(?<!\d)\d{1,2}\.)\s+(?=[¿¡]?\p{Lu})/u;

/**
 * The purpose that an invite says in passing: the first sentence of the body that tells what somebody wants of the meeting ("I’d like to
 * settle the price for Oslo"), else a subject that asks for it ("Need 10 min about the Oslo price", without the asking: a purpose that
 * repeats the subject is none). '' where neither says so. Greetings, farewells and what is below them, ways into an online meeting, lists,
 * tables, notes on the meeting itself and disclaimers are passed over; `lines` are the organizer's own (`ownLines`), without a label.
 */
export function purposeInPassing(lines: readonly OwnLine[], subject: string): string {
  return sentenceOf(lines, subject) || askedInSubject(subject);
}

function sentenceOf(lines: readonly OwnLine[], subject: string): string {
  let read = 0;
  for (const { text, level, row } of lines) {
    const line = text.replace(/\*+/g, '').replace(greetingBefore, '').trim();
    if (farewell.test(line) || disclaimer.test(line) || signature.test(line)) return '';
    const isProse = level === 0 && row < 0 && !hasBullet(line) && topicLine(line).starts === null;
    if (!isProse || line === '' || line.length > 2 * longestSentence) continue;
    for (const sentence of line.split(betweenSentences)) {
      if (read++ >= mostSentences) return '';
      if (tells(sentence) && !isPlaceholder(sentence, 'purpose', subject)) return ended(sentence);
    }
  }
  return '';
}

function tells(written: string): boolean {
  const sentence = opened(written);
  return (
    sentence.length <= longestSentence &&
    sentence.split(/\s+/).length >= fewestWords &&
    !aside.test(sentence) &&
    tellsIntent(sentence)
  );
}

function askedInSubject(subject: string): string {
  const bare = opened(withoutReplyPrefixes(subject));
  // A word of one language begins that of another: the longest request is the one that was written.
  const rests = requests.map((request) => bare.replace(request, '').trim());
  const rest = rests.reduce((shortest, one) => (one.length < shortest.length ? one : shortest));
  if (rest === bare || rest.split(/\s+/).length < 2 || aside.test(rest)) return '';
  const text = ended(rest.charAt(0).toLocaleUpperCase() + rest.slice(1)).replace(/\s*\?$/, '');
  return isPlaceholder(text, 'purpose', subject) ? '' : text;
}

/** Without the signs that open a sentence in Spanish. */
function opened(sentence: string): string {
  return sentence.replace(/^[¿¡]/, '');
}

/** Without the full stop, as answers are written. */
function ended(sentence: string): string {
  return sentence.trim().replace(/^¡|[.!\s]+$/gu, '');
}
