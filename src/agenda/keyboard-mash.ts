const rows = ['qwertyuiopå', 'qwertzuiop', 'asdfghjklöä', 'zxcvbnm'];
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')]);
const homeRow = /^[asdfghjklöä]+$/;

/**
 * Whether a word comes from hands on the keyboard and not from a thought: neighbouring keys in one row ("asdf", "qwerty",
 * "lkjh"), or the home row with such a run in it ("asdfsdf") or hardly a vowel ("dkfjsl"). `word` is lower case.
 * "Were", "tre" and "property" are words: three keys count only when no word of English or Swedish is spelt so.
 */
export function isKeyboardMash(word: string): boolean {
  if (['asd', 'qwe', 'zxc', 'jkl', 'fgh', 'dfg', 'sdf', 'hjk'].includes(word)) return true;
  if (word.length < 4 || ['were', 'poit'].includes(word)) return false;
  return isRunOfKeys(word) || (homeRow.test(word) && (hasRun(word) || hardlyAVowel(word)));
}

function isRunOfKeys(word: string): boolean {
  return (
    runs.some((run) => run.includes(word)) ||
    /^(?:qwe(?:r(?:t(?:y)?)?)?|asd(?:f(?:g)?)?|zxc(?:v(?:b)?)?)+$/.test(word)
  );
}

function hasRun(word: string): boolean {
  return [...word].some((_, at) => {
    const three = word.slice(at, at + 3);
    return three.length === 3 && runs.some((run) => run.includes(three));
  });
}

function hardlyAVowel(word: string): boolean {
  return word.replace(/[^aöä]/g, '').length / word.length < 0.2;
}
