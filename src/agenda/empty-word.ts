import { isKeyboardMash } from './keyboard-mash';
import type { PlaceholderWords } from './placeholder-words/placeholder-words';
import type { Vocabulary } from './placeholder-words/vocabularies';

/** Fewer letters than this are no answer in an alphabet; one or two Chinese characters can be a whole thought. */
const fewestLetters = 3;

type PatternOf = {
  readonly [list in keyof PlaceholderWords]: PlaceholderWords[list] extends RegExp | null ? list : never;
}[keyof PlaceholderWords];

/** Whether one of the patterns of that name, of any list of a vocabulary, matches. */
export function isOnAnyList({ lists }: Pick<Vocabulary, 'lists'>, list: PatternOf, text: string): boolean {
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

/** How long an ending may be: Finnish puts several behind each other, "asioistammekin". */
const cuts = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Letters that join two words in one: "planlægningsmøde", "Themenrunde". */
const joint = /(?<=\p{L}{3})[esn]$/u;

/** A word that says nothing, also with an ending: meetings, mötet, avstämningar; or of two halves that do not, either: Planungsmeeting. */
export function isEmptyWord(word: string, vocabulary: Vocabulary): boolean {
  const { judgedWords } = vocabulary;
  const known = judgedWords.get(word);
  if (known !== undefined) return known;
  const isEmpty = !vocabulary.realWords.has(word) && saysNothingAlone(word, vocabulary);
  if (judgedWords.size >= mostKnown) judgedWords.clear();
  if (word.length <= longestKnown) judgedWords.set(word, isEmpty);
  return isEmpty;
}

/** Whether the first half of a word in two says nothing of the second: "Planungs", "uge". */
function isBareHalf(half: string, vocabulary: Vocabulary): boolean {
  return [half, half.replace(joint, '')].some(
    (some) =>
      isEmptyWord(some, vocabulary) ||
      (['handedOver', 'generalities', 'bareVerbs'] as const).some((list) =>
        isOnAnyList(vocabulary, list, some),
      ),
  );
}

function saysNothingAlone(word: string, vocabulary: Vocabulary): boolean {
  const isBare = (some: string): boolean => {
    if (saysTooLittle(some) || vocabulary.emptyWords.has(some)) return true;
    if (isOnAnyList(vocabulary, 'emptyStems', some)) return true;
    return vocabulary.lists.some(({ compounds }) => {
      const [, first] = compounds?.exec(some) ?? [];
      return first !== undefined && isBareHalf(first, vocabulary);
    });
  };
  // Short stems have too many words beside them, and the more the longer an ending: OKR is not OK.
  const hasEnding = (cut: number) =>
    word.length - cut >= Math.max(3, cut) && isOnAnyList(vocabulary, 'endings', word.slice(-cut));
  return (
    isBare(word) || cuts.some((cut) => hasEnding(cut) && isBare(word.slice(0, -cut))) || isKeyboardMash(word)
  );
}
