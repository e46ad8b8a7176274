import { isKeyboardMash } from './keyboard-mash';
import type { PlaceholderWords } from './placeholder-words/placeholder-words';
import type { Vocabulary } from './placeholder-words/vocabularies';

/** Fewer letters than this are no answer in an alphabet; one or two Chinese characters can be a whole thought. */
const fewestLetters = 3;

type PatternOf = {
  readonly [list in keyof PlaceholderWords]: PlaceholderWords[list] extends RegExp | null ? list : never;
}[keyof PlaceholderWords];

/** Whether one of the patterns of that name, of any list of a vocabulary, matches. */
export function matchesAny({ lists }: Pick<Vocabulary, 'lists'>, list: PatternOf, text: string): boolean {
  for (const words of lists) if (words[list]?.test(text)) return true;
  return false;
}

/** So few letters, or one again and again, that nothing is said. */
export function saysTooLittle(letters: string): boolean {
  return (
    letters === '' || (isLatin(letters) && letters.length < fewestLetters) || /^(.)\1{2,}$/u.test(letters)
  );
}

function isLatin(letters: string): boolean {
  return /^\p{Script=Latin}*$/u.test(letters);
}

/** Longer words come seldom; and of those V8 keeps the whole text that they were cut from, however long it is. */
const longestKnown = 12;
/** People write with few words: so many of a language are hardly ever reached. */
const mostKnown = 4000;

/** A word that says nothing, also with an ending: meetings, mötet, avstämningar. */
export function isEmptyWord(word: string, vocabulary: Vocabulary, realWords: ReadonlySet<string>): boolean {
  const { judgedWords } = vocabulary;
  const known = judgedWords.get(word);
  if (known !== undefined) return known;
  const isEmpty = !realWords.has(word) && saysNothingAlone(word, vocabulary, realWords);
  if (judgedWords.size >= mostKnown) judgedWords.clear();
  if (word.length <= longestKnown) judgedWords.set(word, isEmpty);
  return isEmpty;
}

function saysNothingAlone(word: string, vocabulary: Vocabulary, realWords: ReadonlySet<string>): boolean {
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
