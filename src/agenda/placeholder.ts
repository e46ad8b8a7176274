import { textOf } from './json-fields';
import { isKeyboardMash } from './keyboard-mash';
import {
  bareVerbs,
  emptyAnswers,
  emptyNames,
  emptyStems,
  emptyWords,
  generalities,
  handedOver,
  pointedTo,
  pointer,
  realWords,
} from './placeholder-words';

/** Fewer letters than this are no answer in an alphabet; one or two Chinese characters can be a whole thought. */
const fewestLetters = 3;
/** Nobody pads an answer with more empty words than this; what comes after is not read. */
const lettersRead = 600;

// "€2m", "Targets for 2027", "Agenda 2030", "Review Q2", "M&A", "B2B": the figure or the letters are what is said.
const figure =
  /[€$£]\s*\d|\d\s*[%€$£]|(?:agenda|f[oö]r|by|till) 20\d\d$|\b[hkqp]\d\b|^\P{L}*\p{L}[&2]\p{L}\P{L}*$/u;

/** Which question an answer stands under. */
export type Question = 'purpose' | 'goal' | 'reason' | 'nextStep';

/** Lower case, one Unicode form, without invisible characters: what an answer looks like. */
function fold(text: unknown): string {
  return textOf(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/['’]/g, '')
    .replace(/\d+[ -]?(?:hours?|minut(?:e[rs]?)?)\b/g, '');
}

function wordsOf(folded: string): readonly string[] {
  return folded
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, lettersRead)
    .replace('bi weekly', 'biweekly')
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
 * subject"), or the subject of the invite again. What says why somebody is there ("Decides", "FYI") does not say what a meeting is for,
 * nor what comes of it, and a lead that nobody finished ("You decide on …") is no reason. Both English and Swedish are known, whatever the screen speaks; other languages pass. `own` are words that say
 * nothing in this organisation, as people there write them ("catch-up"). Total: any string gives an answer.
 */
export function isPlaceholder(
  answer: string,
  question: Question,
  subject: string,
  own: readonly string[] = [],
): boolean {
  const folded = withoutPrefixes(fold(answer));
  const words = wordsOf(folded);
  const letters = words.join('');
  const isReason = question === 'reason';
  const isPointer = pointer.test(words.join(' '));
  const ownWords = own.map((word) => wordsOf(fold(word)));
  // "IT" is a department, "it" is not; "FYI" is why somebody is there, and no purpose.
  const isEmpty = (word: string) =>
    ownWords.some((one) => one.join('') === word) ||
    isEmptyWord(word) ||
    (word === 'it' && / it(?![-\w])/.test(answer)) ||
    (isPointer && pointedTo.test(word)) ||
    (!isReason && /^(?:fyi|kännedom|done|better|bättre)$/.test(word));
  if (letters !== '' && (figure.test(folded) || realWords.has(letters))) return false;
  return (
    saysTooLittle(letters) ||
    (isReason && isUnfinished(answer)) ||
    emptyAnswers.has(letters) ||
    isBabble(words) ||
    kindOfMeeting.test(words.join(' ')) ||
    putOff.test(words.join(' ')) ||
    letters.startsWith('loremipsum') ||
    saidBeside(words, ownWords).every(isEmpty) ||
    ((!isReason || /^(?:later|senare)$/.test(words.at(-1) ?? '')) && isVerbAlone(words, isEmpty)) ||
    repeatsSubject(words, wordsOf(withoutPrefixes(fold(subject))), isEmpty)
  );
}

// At most seven words, and then nothing more; or the lead of a role without its dots.
const unfinished = /^(?:\S+\s+){0,6}\S*(?:…|\.{3})$/;
const dangling = /^(?:you|du)(?:\s\S+){1,2}\s(?:on|about|by|om|av)$/i;

/**
 * Whether a reason is a lead that waits for its end, as a role puts it in ("You decide on …"), with the dots or without. Who ends a
 * whole sentence with dots has said something. Total: any string gives an answer.
 */
export function isUnfinished(answer: string): boolean {
  const text = textOf(answer).trim();
  return unfinished.test(text) || dangling.test(text.replace(/[\s.:…]+$/, ''));
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
function isVerbAlone(words: readonly string[], isEmpty: (word: string) => boolean): boolean {
  const rest = words.join(' ').replace(leadIn, '').split(' ');
  const left = rest.filter((word) => !isEmpty(word));
  if (words.at(-1)?.length === 1 || rest.some((word) => someone.test(word))) return false;
  const general = (word: string) => bareVerbs.test(word) || generalities.test(word);
  return (
    (left.every(general) &&
      ((bareVerbs.test(rest[0] ?? '') && !/[^e]ed$/.test(rest[0] ?? '')) ||
        left.every((word) => generalities.test(word)))) ||
    words.every((word) => handedOver.test(word))
  );
}

/** Nobody can say, or it shows itself: "Too early to say", "Svårt att säga", "Det får visa sig"; and what a form says in its empty boxes. */
const putOff =
  /(?:early|hard|difficult|impossible|cant|cannot|not sure|tidigt|svårt|går inte|går ej|omöjligt)\b.* (?:say|tell|know|decide|säga|veta|svara)\b|\bvisar? sig$|^(?:det )?återstår att|^(?:tap|click|choose|select|start|börja|klicka|tryck|välj) .*\b(?:here|item|option|typing|text|edit|här|skriva|alternativ|objekt|redigera)$/u;
const leadIn =
  /^(?:(?:we|vi) \p{L}+ )?(?:(?:to|lets?|us|please|just|for|be|will|(?:have|take|get|give|ha|ta|få|göra)(?: (?:an?|en|ett|det|it))?|(?:go|run) (?:over|through)|att|bara|för|gå i?genom) )*/u;
const someone = /^(?:group|grupp|staff|team|you|your|du|din|ditt|dina)/;

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
  return /^(?:([a-zåäö]{2})\1{2,}|([a-z]{3,4})\2+|hm+)$/.test(words.join(' '));
}

function isLatin(letters: string): boolean {
  return /^\p{Script=Latin}*$/u.test(letters);
}

// Swedish writes "weekly meeting" in one word: veckomöte, avstämningsmöte.
const compound =
  /^(.*)(?:möten?|avstämning|beskrivning|information|medlem|titel|uppdatering|text|status|synk|samtal|punkter|rapport|diskussion|inbjudan|träff|genomgång)(?:et|en|arna)?$/;
// A meeting named by who comes or by its place in a row: "Client meeting", "Final review", "Kundmöte".
const kindOfMeeting =
  /^(?:(?:the|an?|our|next|another|nästa|ett?) )*(?:clients?|customers?|intro|ad hoc|free|informal|formal|project|first|final|last|post|annual|introductory|introduction|feedback|weekly|monthly|next|status|review|sista|första) (?:meeting|session|review|call|discussion|chat|sync|möte[nt]?)$|^(?:kund|intro(?:duktions)?|återkopplings)(?:möten?|samtal|träff)(?:et)?$/;
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
    (first !== undefined && (isEmptyWord(first) || handedOver.test(first)))
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
