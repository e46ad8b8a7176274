import { isKeyboardMash } from './keyboard-mash';
import { emptyAnswers, emptyNames, emptyWords } from './placeholder-words';

/** Fewer letters than this are no answer in an alphabet; one or two Chinese characters can be a whole thought. */
const fewestLetters = 3;
/** Nobody pads an answer with more empty words than this; what comes after is not read. */
const lettersRead = 600;

/** Lower case, one Unicode form, without invisible characters: what an answer looks like. */
function fold(text: unknown): string {
  return (typeof text === 'string' ? text : '')
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
const prefixes = /^(?:\s*(?:re|fw|fwd|sv|vb|vs|ang|aw|wg)\s*(?:\[\d+\])?\s*:)+/;

function withoutPrefixes(folded: string): string {
  return folded.replace(prefixes, '');
}

/**
 * Whether an answer is there only to fill the box: empty, punctuation, digits or emoji alone, fewer than three letters, one letter
 * or syllable again and again, keys hit at random, words that say nothing ("tbd", "möte", "weekly sync", "återkommer", "see
 * subject"), or the subject of the invite again. Both English and Swedish are known, whatever the screen speaks; other languages
 * pass. Total: any string gives an answer.
 */
export function isPlaceholder(answer: string, subject: string): boolean {
  const folded = withoutPrefixes(fold(answer));
  const words = wordsOf(folded);
  const letters = words.join('');
  return (
    saysTooLittle(letters) ||
    emptyAnswers.has(letters) ||
    letters.startsWith('loremipsum') ||
    words.every(isEmptyWord) ||
    repeatsSubject(words, wordsOf(withoutPrefixes(fold(subject))))
  );
}

/** Whether a name stands for nobody yet: empty, no letter in it, "tbd", "nobody", "x". Any other name is one. */
export function isNobody(name: string): boolean {
  const letters = wordsOf(fold(name)).join('');
  return letters === '' || emptyNames.has(letters) || /^x+$/.test(letters);
}

function saysTooLittle(letters: string): boolean {
  if (/^\p{Script=Han}{1,2}$/u.test(letters)) return false;
  if (/^(.)\1*$/u.test(letters) || letters === '') return true;
  return isLatin(letters) && (letters.length < fewestLetters || /^(?:(..)\1{2,}|(.{3,4})\2+)$/.test(letters));
}

function isLatin(letters: string): boolean {
  return /^\p{Script=Latin}*$/u.test(letters);
}

/** A word that says nothing; Swedish writes "weekly meeting" in one word. */
function isEmptyWord(word: string): boolean {
  const compound =
    /^(vecko|månads|dags|morgon|fredags|måndags|team|grupp|avdelnings|status|avstämnings|informations|info|läges|arbets|digitalt|fysiskt|snabb|kort)/;
  const meeting = /(möte|mötet|möten|avstämning|avstämningen|synk|samtal)$/;
  const bare = meeting.test(word) ? word.replace(meeting, '') : null;
  return (
    emptyWords.has(word) ||
    /^(.)\1*$/u.test(word) ||
    isKeyboardMash(word) ||
    (bare !== null && bare.replace(compound, '') === '')
  );
}

/** The subject as it is, or with nothing but empty words around it ("The sales review meeting" for "Sales review"). */
function repeatsSubject(words: readonly string[], subject: readonly string[]): boolean {
  const [said, again] = [words.join(' '), subject.join(' ')];
  if (again === '' || words.join('') === subject.join('')) return again !== '';
  const rest = ` ${said} `.replace(` ${again} `, ' ').trim();
  return rest !== said && rest.split(' ').every(isEmptyWord);
}
