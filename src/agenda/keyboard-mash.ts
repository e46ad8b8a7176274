const rows = 'qwertyuiopå qwertzuiop asdfghjklöä asdfghjklæø asdfghjkløæ zxcvbnm';
/** The keys in their rows, from the left and from the right, and the alphabet. */
const keys = `${rows} ${[...rows].reverse().join('')} abcdefghijklmnopqrstuvwxyz`;

/**
 * Whether a word comes from hands on the keyboard and not from a thought: neighbouring keys in one row ("asd", "qwerty", "lkjh"), or
 * the home row with hardly a vowel ("dkfjsl", "asdfsdf"). `word` is lower case.
 */
export function isKeyboardMash(word: string): boolean {
  // "Tre" is a word: from the right, three keys are too few. "Glass" is one too: one vowel is enough for five.
  if (word.length > 3 ? keys.includes(word) : word.length > 2 && rows.includes(word)) return true;
  return /^[sdfghjkl]{4,}$|^(?=.{6})[sdfghjkl]*[aöä][sdfghjkl]*$/.test(word);
}
