import { isKeyboardMash } from './keyboard-mash';
import { emptyAnswers, emptyNames, emptyStems, emptyWords, realWords } from './placeholder-words';
import { textOf } from './text-of';

/** Fewer letters than this are no answer in an alphabet; one or two Chinese characters can be a whole thought. */
const fewestLetters = 3;
/** Nobody pads an answer with more empty words than this; what comes after is not read. */
const lettersRead = 600;

// "€2m in Q4", "Targets for 2027", "M&A", "B2B": the figure or the acronym is what is said.
const figure = /[€$£]\s*\d|\d\s*[%€$£]|(?:f[oö]r|by|till) 20\d\d$|^\P{L}*\p{L}[&2]\p{L}\P{L}*$/u;
/** Lower case, one Unicode form, without invisible characters: what an answer looks like. */
function fold(text: unknown): string {
  return textOf(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/['’]/g, '');
}

function wordsOf(folded: string): readonly string[] {
  return folded
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, lettersRead)
    .split(' ');
}

// Outlook and people put these before a subject: reply, forward, and their Swedish forms, also counted ("RE[2]:").
const prefixes = /^(?:\s*[a-z]{2,3}(?:\[\d+\])?\s*:)+/;

function withoutPrefixes(folded: string): string {
  return folded.replace(prefixes, '');
}

/**
 * Whether an answer is there only to fill the box: empty, punctuation, digits or emoji alone, fewer than three letters, one letter
 * or syllable again and again, keys hit at random, words that say nothing ("tbd", "möte", "weekly sync", "återkommer", "see
 * subject"), or the subject of the invite again. Both English and Swedish are known, whatever the screen speaks; other languages
 * pass. `own` are words that say nothing in this organisation, as people there write them ("catch-up"). Total: any string gives an
 * answer.
 */
export function isPlaceholder(answer: string, subject: string, own: readonly string[] = []): boolean {
  const folded = withoutPrefixes(fold(answer));
  const words = wordsOf(folded);
  const letters = words.join('');
  const ownWords = own.map((word) => wordsOf(fold(word)));
  const isEmpty = (word: string) => ownWords.some((one) => one.join('') === word) || isEmptyWord(word);
  if (letters !== '' && (figure.test(folded) || realWords.has(letters))) return false;
  return (
    saysTooLittle(letters) ||
    emptyAnswers.has(letters) ||
    isBabble(words) ||
    letters.startsWith('loremipsum') ||
    saidBeside(words, ownWords).every(isEmpty) ||
    repeatsSubject(words, wordsOf(withoutPrefixes(fold(subject))), isEmpty)
  );
}

/** The words that are left when those of the organisation's own that are several ("catch-up" is "catch up") are taken out. */
function saidBeside(words: readonly string[], own: readonly (readonly string[])[]): readonly string[] {
  const several = own.filter(({ length }) => length > 1);
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const said = several.find((one) => one.every((word, index) => word === words[at + index]));
    if (!said) rest.push(words[at] ?? '');
    at += said?.length ?? 1;
  }
  return rest;
}

/** Whether a name stands for nobody yet: empty, no letter in it, "tbd", "nobody", "x". Any other name is one. */
export function isNobody(name: string): boolean {
  const letters = wordsOf(fold(name)).join('');
  return letters === '' || emptyNames.has(letters) || /^x+$/.test(letters);
}

function saysTooLittle(letters: string): boolean {
  return (
    letters === '' || (isLatin(letters) && letters.length < fewestLetters) || /^(.)\1{2,}$/u.test(letters)
  );
}

/** One syllable again and again in one word: "blabla", "jkjkjk", "hmmmm". "Win-win" is two words. */
function isBabble(words: readonly string[]): boolean {
  return /^(?:([a-z]{2})\1{2,}|([a-z]{3,4})\2+|hm+)$/.test(words.join(' '));
}

function isLatin(letters: string): boolean {
  return /^\p{Script=Latin}*$/u.test(letters);
}

// Swedish writes "weekly meeting" in one word: veckomöte, avstämningsmöte.
const compound = /^(.*)(?:möte|avstämning|uppdatering|status|synk|samtal|punkter|inbjudan)$/;
const ending = /^(?:a[rs]|e[nt]|[dnrst])$/;

/** A word that says nothing, also with an English or a Swedish ending: meetings, mötet, avstämningar. */
function isEmptyWord(word: string): boolean {
  if (realWords.has(word)) return false;
  return (
    saysNothing(word) ||
    [1, 2].some((cut) => hasEnding(word, cut) && saysNothing(word.slice(0, -cut))) ||
    isKeyboardMash(word)
  );
}

function saysNothing(word: string): boolean {
  const [, first] = compound.exec(word) ?? [];
  return (
    saysTooLittle(word) ||
    emptyWords.has(word) ||
    emptyStems.test(word) ||
    (first !== undefined && isEmptyWord(first))
  );
}

/** Whether the last letters are an ending. Stems of two letters have too many words beside them: OKR is not OK. */
function hasEnding(word: string, letters: number): boolean {
  return word.length - letters > 2 && ending.test(word.slice(-letters));
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
