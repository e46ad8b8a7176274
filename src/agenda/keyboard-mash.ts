const rows = 'qwertyuiopå qwertzuiop asdfghjklöä zxcvbnm';
/** The keys in their rows, from the left and from the right. */
const keys = `${rows} ${[...rows].reverse().join('')}`;

/**
 * Whether a word comes from hands on the keyboard and not from a thought: neighbouring keys in one row ("asd", "qwerty", "lkjh"), or
 * the home row with such a run in it ("asdfsdf") or hardly a vowel ("dkfjsl"). `word` is lower case.
 */
export function isKeyboardMash(word: string): boolean {
  // "Tre" is a word: from the right, three keys are too few.
  if (word.length > 3 ? keys.includes(word) : word.length > 2 && rows.includes(word)) return true;
  return word.length > 3 && /^[asdfghjklöä]+$/.test(word) && (hasRun(word) || hardlyAVowel(word));
}

function hasRun(word: string): boolean {
  return [...word].some((_, at) => at + 3 <= word.length && keys.includes(word.slice(at, at + 3)));
}

function hardlyAVowel(word: string): boolean {
  return word.replace(/[^aöä]/g, '').length / word.length < 0.2;
}
