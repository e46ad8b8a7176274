import { textOf } from './json-fields';
import { isKeyboardMash } from './keyboard-mash';
import type { PlaceholderWords } from './placeholder-words/placeholder-words';
import { type Vocabulary, vocabularies } from './placeholder-words/vocabularies';

/** Fewer letters than this are no answer in an alphabet; one or two Chinese characters can be a whole thought. */
const fewestLetters = 3;
/** Nobody pads an answer with more empty words than this; what comes after is not read. */
const lettersRead = 600;

// "€2m", "Targets for 2027", "M&A", "B2B": the figure or the letters are what is said.
const figure = /[€$£]\s*\d|\d\s*[%€$£]|^\P{L}*\p{L}[&2]\p{L}\P{L}*$/u;

/** Which question an answer stands under. */
export type Question = 'purpose' | 'goal' | 'reason' | 'nextStep';

/** Lower case, one Unicode form, without invisible characters: what an answer looks like. */
function fold(text: unknown): string {
  return textOf(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '');
}

function wordsOf(folded: string, { lists, durations }: Vocabulary): readonly string[] {
  const apart = lists.reduce((text, { elisions }) => (elisions ? text.replace(elisions, ' ') : text), folded);
  return apart
    .replace(/['’]/g, '')
    .replace(durations, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, lettersRead)
    .replace('bi weekly', 'biweekly')
    .split(' ');
}

// Outlook and people put these before a subject: reply, forward, and their forms in other languages, also counted ("RE[2]:").
const prefixes = /^(?:\s*(?:[a-z]{2,3}|antw)(?:\[\d+\])?\s*:)+/;

function withoutPrefixes(folded: string): string {
  return folded.replace(prefixes, '');
}

/**
 * Whether an answer is there only to fill the box: empty, punctuation, digits or emoji alone, fewer than three letters, one letter
 * or syllable again and again, keys hit at random, words that say nothing ("tbd", "möte", "weekly sync", "återkommer", "see
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
  const folded = withoutPrefixes(fold(answer));
  const { all, realWords } = vocabularies();
  const saysFigure =
    figure.test(folded) || all.some(({ lists }) => lists.some((words) => words.figures.test(folded)));
  const asked = {
    answer,
    folded,
    question,
    subject: withoutPrefixes(fold(subject)),
    own: own.map(fold),
    saysFigure,
  };
  return all.some((vocabulary) => saysNothingIn(vocabulary, asked, realWords));
}

interface Asked {
  readonly answer: string;
  readonly folded: string;
  readonly question: Question;
  readonly subject: string;
  readonly own: readonly string[];
  readonly saysFigure: boolean;
}

function saysNothingIn(vocabulary: Vocabulary, asked: Asked, realWords: ReadonlySet<string>): boolean {
  const { answer, folded, question, subject, own, saysFigure } = asked;
  const any = (list: PatternOf, text: string) => matchesAny(vocabulary, list, text);
  const words = wordsOf(folded, vocabulary);
  const letters = words.join('');
  const text = words.join(' ');
  const isReason = question === 'reason';
  const isPointer = any('pointers', text);
  const ownWords = own.map((word) => wordsOf(word, vocabulary));
  // "IT" is a department, "it" is not; "FYI" is why somebody is there, and no purpose.
  const isEmpty = (word: string) =>
    ownWords.some((one) => one.join('') === word) ||
    isEmptyWord(word, vocabulary, realWords) ||
    (word === 'it' && / it(?![-\w])/.test(answer)) ||
    (isPointer && any('pointedTo', word)) ||
    (!isReason && any('onlyReasons', word));
  if (letters !== '' && (saysFigure || realWords.has(letters))) return false;
  return (
    saysTooLittle(letters) ||
    (isReason && isUnfinished(answer)) ||
    vocabulary.emptyAnswers.has(letters) ||
    isBabble(text) ||
    any('kindsOfMeeting', text) ||
    any('putOff', text) ||
    letters.startsWith('loremipsum') ||
    saidBeside(words, ownWords).every(isEmpty) ||
    ((!isReason || any('later', words.at(-1) ?? '')) && isVerbAlone(words, isEmpty, vocabulary)) ||
    repeatsSubject(words, wordsOf(subject, vocabulary), isEmpty)
  );
}

type PatternOf = {
  readonly [list in keyof PlaceholderWords]: PlaceholderWords[list] extends RegExp | null ? list : never;
}[keyof PlaceholderWords];

function matchesAny({ lists }: Vocabulary, list: PatternOf, text: string): boolean {
  return lists.some((words) => words[list]?.test(text));
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
  return vocabularies().all.some((vocabulary) => matchesAny(vocabulary, 'dangling', bare));
}

/** The words that are left when the organisation's own are taken out, those of several words, too ("catch-up" is "catch up"). */
function saidBeside(words: readonly string[], own: readonly (readonly string[])[]): readonly string[] {
  const padded = (some: readonly string[]) => some.map((word) => ` ${word} `).join('');
  return own
    .reduce((left, one) => left.replaceAll(padded(one), ' '), padded(words))
    .trim()
    .split(/ +/);
}

/** "Decide", "To review and discuss", "Plan the next steps". "Choose A or B" and "Inform staff" say more. */
function isVerbAlone(
  words: readonly string[],
  isEmpty: (word: string) => boolean,
  vocabulary: Vocabulary,
): boolean {
  const any = (list: PatternOf, text: string) => matchesAny(vocabulary, list, text);
  const rest = words.join(' ').replace(vocabulary.leadIn, '').split(' ');
  const left = rest.filter((word) => !isEmpty(word));
  if (words.at(-1)?.length === 1 || rest.some((word) => any('someone', word))) return false;
  const [first = ''] = rest;
  return (
    (left.every((word) => any('bareVerbs', word) || any('generalities', word)) &&
      ((any('bareVerbs', first) && !any('pastVerbs', first)) ||
        left.every((word) => any('generalities', word)))) ||
    words.every((word) => any('handedOver', word))
  );
}

/** Whether a name stands for nobody yet: empty, no letter in it, "tbd", "nobody", "x", in any language known. Any other name is one. */
export function isNobody(name: string): boolean {
  const letters = fold(name).replace(/[^\p{L}]+/gu, '');
  return letters === '' || vocabularies().emptyNames.has(letters) || /^x+$/.test(letters);
}

function saysTooLittle(letters: string): boolean {
  return (
    letters === '' || (isLatin(letters) && letters.length < fewestLetters) || /^(.)\1{2,}$/u.test(letters)
  );
}

/** One syllable again and again in one word: "blabla", "jkjkjk", "hmmmm". "Win-win" is two words. */
function isBabble(text: string): boolean {
  return /^(?:([a-zà-öø-ÿ]{2})\1{2,}|([a-z]{3,4})\2+|hm+)$/.test(text);
}

function isLatin(letters: string): boolean {
  return /^\p{Script=Latin}*$/u.test(letters);
}

/** A word that says nothing, also with an ending: meetings, mötet, avstämningar. */
function isEmptyWord(word: string, vocabulary: Vocabulary, realWords: ReadonlySet<string>): boolean {
  if (realWords.has(word)) return false;
  const isBare = (some: string): boolean => {
    if (saysTooLittle(some) || vocabulary.emptyWords.has(some)) return true;
    if (matchesAny(vocabulary, 'emptyStems', some)) return true;
    return vocabulary.lists.some(({ compounds }) => {
      const [, first] = compounds?.exec(some) ?? [];
      return (
        first !== undefined &&
        (isEmptyWord(first, vocabulary, realWords) || matchesAny(vocabulary, 'handedOver', first))
      );
    });
  };
  // Stems of two letters have too many words beside them: OKR is not OK.
  const hasEnding = (cut: number) =>
    word.length - cut > 2 && matchesAny(vocabulary, 'endings', word.slice(-cut));
  return (
    isBare(word) ||
    [1, 2, 3, 4].some((cut) => hasEnding(cut) && isBare(word.slice(0, -cut))) ||
    isKeyboardMash(word)
  );
}

/** The subject as it is, or with nothing but empty words around it ("The sales review meeting" for "Sales review"). */
function repeatsSubject(
  words: readonly string[],
  subject: readonly string[],
  isEmpty: (word: string) => boolean,
): boolean {
  const [said, again] = [words.join(' '), subject.join(' ')];
  if (again === '' || words.join('') === subject.join('')) return again !== '';
  const rest = ` ${said} `.replace(` ${again} `, ' ').trim();
  return rest !== said && rest.split(' ').every(isEmpty);
}
