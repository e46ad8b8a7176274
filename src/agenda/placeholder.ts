import { cutByLanguage, fold, wordsOf } from './answer-words';
import { isEmptyWord, isOnAnyList, saysTooLittle } from './empty-word';
import { textOf } from './json-fields';
import type { PlaceholderWords } from './placeholder-words/placeholder-words';
import { type Vocabularies, type Vocabulary, vocabularies } from './placeholder-words/vocabularies';
import { withoutReplyPrefixes } from './reply-prefixes';

// "€2m", "Targets for 2027", "M&A", "B2B": the figure or the letters are what is said.
const holdsFigure = /[\d&]/;
const figure = /[€$£]\s*\d|\d\s*[%€$£]|^\P{L}*\p{L}[&2]\p{L}\P{L}*$/u;

/** Which question an answer stands under. */
export type Question = 'purpose' | 'goal' | 'reason' | 'nextStep';

/** A time in words says as little as one in figures. */
function withoutTimes(folded: string): string {
  return folded.replace(vocabularies().timesInWords, '');
}

/**
 * Whether an answer is there only to fill the box: empty, punctuation, digits or emoji alone, fewer than three letters, one letter
 * or syllable again and again, keys hit at random, a time ("half past two"), words that say nothing ("tbd", "möte", "återkommer", "see
 * subject"), or the subject of the invite again. What says why somebody is there ("Decides", "FYI") does not say what a meeting is for,
 * nor what comes of it, and a lead that nobody finished ("You decide on …") is no reason. English is known and every language that was
 * added (`placeholder-words`), whatever the screen speaks; others pass. One of them has to find nothing said, for what is empty in one
 * is a word in another. `own` are words that say nothing in this organisation, as people there write them ("catch-up"). Total: any string gives an answer.
 */
export function isPlaceholder(
  answer: string,
  question: Question,
  subject: string,
  own: readonly string[] = [],
): boolean {
  // An empty box is nothing in any language: a form that opens makes no lists to find that out.
  if (answer.trim() === '') return true;
  const { saysNothing, open } = judgedAlone(answer, question === 'reason', own);
  return saysNothing || (open.length > 0 && repeatsSubject(open, subject));
}

/** What can be told of an answer whatever the subject of its invite is. */
interface Judged {
  /** In one language or another. */
  readonly saysNothing: boolean;
  /** In each of the languages in which it says nothing if it is the subject again. */
  readonly open: readonly {
    readonly vocabulary: Vocabulary;
    readonly said: Pick<Said, 'text' | 'letters'>;
    readonly isEmpty: (word: string) => boolean;
  }[];
}

/** A template's sentences stand in thousands of invites, and one reason beside the names of many. */
const judgedBefore = new WeakMap<Vocabularies, Map<string, Judged>>();
/** So many are kept, and none that is longer: they are let go all at once. */
const mostJudged = 500;
const longestJudged = 200;

function judgedAlone(answer: string, isReason: boolean, own: readonly string[]): Judged {
  const known = vocabularies();
  const text = textOf(answer);
  if (text.length > longestJudged) return judgedWith(known, text, isReason, own);
  const before = judgedBefore.get(known) ?? new Map<string, Judged>();
  judgedBefore.set(known, before);
  const asked = `${isReason}${own.length > 0 ? JSON.stringify(own) : ''}\n`;
  const key = asked + text;
  const found = before.get(key);
  if (found) return found;
  // Cut from the key: of an answer that was cut from a body V8 would keep the whole body.
  const judged = judgedWith(known, key.slice(asked.length), isReason, own);
  if (before.size >= mostJudged) before.clear();
  before.set(key, judged);
  return judged;
}

function judgedWith(
  { all, lists, english, realWords }: Vocabularies,
  answer: string,
  isReason: boolean,
  own: readonly string[],
): Judged {
  const folded = withoutTimes(withoutReplyPrefixes(fold(answer)));
  if (folded === '') return { saysNothing: true, open: [] };
  const asked: Asked = {
    answer,
    folded,
    isReason,
    own: own.map(fold),
    saysFigure:
      holdsFigure.test(folded) && [{ figures: figure }, ...lists].some(({ figures }) => figures.test(folded)),
    isUnfinished: isReason && isUnfinished(answer),
    english,
    realWords,
  };
  // Every key in a form, and thousands of events, ask this: what is the same in all languages is found out once.
  const [first] = all;
  const isCutAlike = !cutByLanguage.test([folded, ...asked.own].join('\n'));
  const alike = isCutAlike && first ? saidIn(first, asked) : null;
  const open = [];
  for (const vocabulary of all) {
    const said = alike ?? saidIn(vocabulary, asked);
    if (said.saysSomething) continue;
    const isEmpty = emptyWordsIn(vocabulary, said, asked);
    if (saysNothingIn(vocabulary, said, asked, isEmpty)) return { saysNothing: true, open: [] };
    open.push({ vocabulary, said, isEmpty });
  }
  return { saysNothing: false, open };
}

/** Whether an answer is the subject again, with nothing but empty words beside it, in one of these languages. */
function repeatsSubject(open: Judged['open'], subject: string): boolean {
  const folded = withoutTimes(withoutReplyPrefixes(fold(subject)));
  const isCutAlike = !cutByLanguage.test(folded);
  let again: Pick<Said, 'text' | 'letters'> | null = null;
  return open.some(({ vocabulary, said, isEmpty }) => {
    if (!isCutAlike || !again) {
      const words = wordsOf(folded, vocabulary);
      again = { text: words.join(' '), letters: words.join('') };
    }
    return besideSubject(said, again)?.every(isEmpty) ?? false;
  });
}

interface Asked {
  readonly answer: string;
  readonly folded: string;
  readonly isReason: boolean;
  readonly own: readonly string[];
  readonly saysFigure: boolean;
  readonly isUnfinished: boolean;
  readonly english: PlaceholderWords | null;
  readonly realWords: ReadonlySet<string>;
}

/** An answer in words, and what can be told of it before a language other than English is asked. */
interface Said {
  readonly words: readonly string[];
  readonly text: string;
  readonly letters: string;
  readonly own: readonly (readonly string[])[];
  readonly saysSomething: boolean;
  readonly saysNothing: boolean;
  /** It points elsewhere, in English. */
  readonly isPointer: boolean;
}

function saidIn(vocabulary: Vocabulary, asked: Asked): Said {
  const words = wordsOf(asked.folded, vocabulary);
  const letters = words.join('');
  const text = words.join(' ');
  return {
    words,
    text,
    letters,
    own: asked.own.map((word) => wordsOf(word, vocabulary)),
    saysSomething: letters !== '' && (asked.saysFigure || asked.realWords.has(letters)),
    saysNothing:
      asked.isUnfinished ||
      saysTooLittle(letters) ||
      isBabble(text) ||
      letters.startsWith('loremipsum') ||
      (asked.english !== null && isWholeAnswer(asked.english, text)),
    isPointer: asked.english?.pointers.test(text) ?? false,
  };
}

/** Whether a language knows the whole of an answer as one that says nothing. */
function isWholeAnswer({ kindsOfMeeting, putOff }: PlaceholderWords, text: string): boolean {
  return kindsOfMeeting.test(text) || putOff.test(text);
}

/** Which words say nothing in this answer. */
function emptyWordsIn(vocabulary: Vocabulary, said: Said, asked: Asked): (word: string) => boolean {
  const { text, own } = said;
  const isPointer = said.isPointer || vocabulary.others.some(({ pointers }) => pointers.test(text));
  // "IT" is a department, "it" is not; "FYI" is why somebody is there, and no purpose.
  return (word) =>
    own.some((one) => one.join('') === word) ||
    isEmptyWord(word, vocabulary) ||
    (word === 'it' && / it(?![-\w])/.test(asked.answer)) ||
    (isPointer && isOnAnyList(vocabulary, 'pointedTo', word)) ||
    (!asked.isReason && isOnAnyList(vocabulary, 'onlyReasons', word));
}

function saysNothingIn(
  vocabulary: Vocabulary,
  said: Said,
  asked: Asked,
  isEmpty: (word: string) => boolean,
): boolean {
  if (said.saysNothing) return true;
  const { words, letters, text, own } = said;
  return (
    vocabulary.emptyAnswers.has(letters) ||
    vocabulary.others.some((list) => isWholeAnswer(list, text)) ||
    saidBeside(words, own).every(isEmpty) ||
    ((!asked.isReason || isOnAnyList(vocabulary, 'later', words.at(-1) ?? '')) &&
      isVerbAlone(said, isEmpty, vocabulary))
  );
}

// At most seven words, and then nothing more; or the lead of a role without its dots.
const unfinished = /^(?:\S+\s+){0,6}\S*(?:…|\.{3})$/;

/**
 * Whether a reason is a lead that waits for its end, as a role puts it in ("You decide on …"), with the dots or without. Who ends a
 * whole sentence with dots has said something. Total: any string gives an answer.
 */
export function isUnfinished(answer: string): boolean {
  const text = textOf(answer).trim();
  if (unfinished.test(text)) return true;
  const bare = text.replace(/[\s.:…]+$/, '');
  return isOnAnyList(vocabularies(), 'dangling', bare);
}

/** The words that are left when the organisation's own are taken out, those of several words, too ("catch-up" is "catch up"). */
function saidBeside(words: readonly string[], own: readonly (readonly string[])[]): readonly string[] {
  if (own.length === 0) return words;
  const padded = (some: readonly string[]) => some.map((word) => ` ${word} `).join('');
  return own
    .reduce((left, one) => left.replaceAll(padded(one), ' '), padded(words))
    .trim()
    .split(/ +/);
}

/** "Decide", "To review and discuss", "Plan the next steps". "Choose A or B" and "Inform staff" say more. */
function isVerbAlone(
  { words, text }: Said,
  isEmpty: (word: string) => boolean,
  vocabulary: Vocabulary,
): boolean {
  const isBare = (word: string) =>
    isEmpty(word) ||
    isOnAnyList(vocabulary, 'bareVerbs', word) ||
    isOnAnyList(vocabulary, 'generalities', word);
  const last = words.at(-1) ?? '';
  if (last.length === 1) return false;
  // Most answers end in a word of their own, and no lead reaches so far.
  if (!isBare(last) && !isOnAnyList(vocabulary, 'handedOver', last)) return false;
  const rest = text.replace(vocabulary.leadIn, '').split(' ');
  const [first = ''] = rest;
  if (rest.some((word) => isOnAnyList(vocabulary, 'someone', word))) return false;
  return (
    (rest.every(isBare) &&
      ((isOnAnyList(vocabulary, 'bareVerbs', first) && !isOnAnyList(vocabulary, 'pastVerbs', first)) ||
        rest.every((word) => isEmpty(word) || isOnAnyList(vocabulary, 'generalities', word)))) ||
    words.every((word) => isOnAnyList(vocabulary, 'handedOver', word))
  );
}

/** Whether a name stands for nobody yet: empty, no letter in it, "tbd", "nobody", "x", in any language known. Any other name is one. */
export function isNobody(name: string): boolean {
  const letters = fold(name).replace(/[^\p{L}]+/gu, '');
  return letters === '' || vocabularies().emptyNames.has(letters) || /^x+$/.test(letters);
}

/** One syllable again and again in one word: "blabla", "jkjkjk", "hmmmm". "Win-win" is two words. */
function isBabble(text: string): boolean {
  return /^(?:([a-zà-öø-ÿ]{2})\1{2,}|([a-z]{3,4})\2+|hm+)$/.test(text);
}

/** What stands beside the subject in an answer ("The … meeting" for "Sales review"); nothing where that is all, null where it is not there. */
function besideSubject(
  { text, letters }: Pick<Said, 'text' | 'letters'>,
  subject: Pick<Said, 'text' | 'letters'>,
): readonly string[] | null {
  if (subject.letters === '') return null;
  if (letters === subject.letters) return [];
  // Mostly it is not there at all, and nothing has to be put together to see that.
  if (!text.includes(subject.text)) return null;
  const rest = ` ${text} `.replace(` ${subject.text} `, ' ').trim();
  return rest === text ? null : rest.split(' ');
}
