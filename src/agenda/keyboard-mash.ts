const rows = 'qwertyuiopå qwertzuiop asdfghjklöä zxcvbnm';
/** The keys in their rows, from the left and from the right. */
const keys = `${rows} ${[...rows].reverse().join('')}`;

/**
 * Whether a word comes from hands on the keyboard and not from a thought: neighbouring keys in one row ("asdf", "qwerty",
 * "lkjh"), again and again ("asdfasdf"), or the home row with such a run in it ("asdfsdf") or hardly a vowel ("dkfjsl").
 * `word` is lower case. "Were", "tre" and "property" are words: three keys count only where no word is spelt so.
 */
export function isKeyboardMash(word: string): boolean {
  if (/^(?:qwe(?:r(?:ty?)?)?|asdf?|zxcv?|sdf|dfg|fgh|hjk|jkl)+$/.test(word)) return true;
  if (word.length < 4 || word === 'were') return false;
  return keys.includes(word) || (/^[asdfghjklöä]+$/.test(word) && (hasRun(word) || hardlyAVowel(word)));
}

function hasRun(word: string): boolean {
  return [...word].some((_, at) => at + 3 <= word.length && keys.includes(word.slice(at, at + 3)));
}

function hardlyAVowel(word: string): boolean {
  return word.replace(/[^aöä]/g, '').length / word.length < 0.2;
}
